### Observation.

# $observers (number) - observers
# $strokes (number) - marks
observation-summary-tally = Tally · { $observers ->
    [one] 1 observer
   *[other] { $observers } observers
 } · { $strokes ->
    [one] 1 mark
   *[other] { $strokes } marks
 }
# $parcels (number) - parcels
# $stages (number) - stages noted
observation-summary-diary = Own experience · { $parcels ->
    [one] 1 parcel
   *[other] { $parcels } parcels
 } · { $stages ->
    [one] 1 note
   *[other] { $stages } notes
 }
observation-summary-traces = Traces · from waybills and cases
# $acts (number) - acts
# $people (number) - people
observation-summary-log = Behaviour log · { $people ->
    [one] 1 person
   *[other] { $people } people
 } · { $acts ->
    [one] 1 act
   *[other] { $acts } acts
 }
