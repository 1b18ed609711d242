### Keying in answers on paper.

papers-title = Answers on paper
papers-enter = Enter paper answers
papers-again = Key a second time
papers-how = Cell by cell as on the paper, by keyboard alone. Where it matters somebody else keys the papers a second time: what differs is settled cell by cell, and shows how good the keying is.
papers-none = No paper has been keyed yet. Write a number on each paper, then begin.
papers-paper = Number
papers-state = State
papers-state-keyed = Keyed once
papers-state-confirmed = Twice alike
papers-state-differing = To be settled
papers-state-settled = Settled
papers-filled = Filled
papers-differences = Differing
papers-when = Keyed
papers-do = Actions
papers-settle = Settle
# $paper (number) - number
papers-settle-paper = Settle paper { NUMBER($paper, useGrouping: "false") }
# $paper (number) - number
papers-remove-paper = Delete paper { NUMBER($paper, useGrouping: "false") }
papers-removed = Deleted, with its answer.
# $keyed (number) - keyed once
# $confirmed (number) - alike
# $differing (number) - to settle
# $settled (number) - settled
papers-counts = { $keyed } keyed once, { $confirmed } twice alike, { $differing } to be settled, { $settled } settled.
# $compared (number) - cells compared
# $differed (number) - cells that differ
papers-rate = Of { $compared } cells keyed twice { $differed } differ: an error rate of { $rate } (95 % interval { $low }–{ $high }).
papers-rate-none = Nothing has been keyed twice yet, so the error rate is not known.
# $n (number) - shown
# $all (number) - all
papers-some = { $n } of { $all } are listed; those to be settled come first.
papers-leave = Back
papers-number = Number of the paper
# $version (number) - version
papers-version = Version { $version }
papers-pass = Which keying
papers-pass-first = First
papers-pass-second = Second (blind)
# $at (number) - cell
# $all (number) - all cells
papers-progress = Cell { $at } of { $all }
papers-progress-label = Progress
papers-save = Save, next paper
papers-replace = Replace the earlier one
# $paper (number) - number
papers-saved = Paper { NUMBER($paper, useGrouping: "false") } is saved
# $paper (number) - number
papers-saved-same = Paper { NUMBER($paper, useGrouping: "false") } was keyed before, with the same answers
# $paper (number) - number
papers-agreed = Paper { NUMBER($paper, useGrouping: "false") }: both keyings agree
# $n (number) - papers keyed now
papers-done-count = { $n ->
    [one] { $n } paper
   *[other] { $n } papers
 } keyed
# $n (number) - papers
# $rate (number) - papers a minute
papers-done-rate = { $n } papers keyed, { $rate } a minute
papers-all-again = Every paper has been keyed twice.
# $paper (number) - number
papers-known = Paper { NUMBER($paper, useGrouping: "false") } was keyed before. If the answers differ you are asked before it is replaced.
# $from (number) - lowest
# $to (number) - highest
papers-key-scale = { $from }–{ $to }
papers-key-not-said = X cannot say
papers-key-set = Letters tick or untick, Enter goes on
papers-key-order = In the order of ranks, Enter goes on
papers-key-text = Type, Enter goes on
papers-key-number = Digits, Enter goes on
papers-key-day = Such as 20261129
papers-key-clock = Such as 0930
papers-refused-scale = There is no such point here.
papers-refused-option = There is no such option here.
papers-refused-number = This number is out of range.
papers-refused-text = Too long.
papers-refused-day = There is no such day; write it as 20261129.
papers-refused-clock = There is no such time; write it as 0930.
papers-blank = Blank
papers-keys = Digits or letters fill a cell; space or . leaves it blank; Backspace goes back; Enter goes on; Ctrl+Enter saves; Esc leaves.
# $paper (number) - number
# $n (number) - cells
papers-settle-title = { $n ->
    [one] Paper { NUMBER($paper, useGrouping: "false") }: one cell differs
   *[other] Paper { NUMBER($paper, useGrouping: "false") }: { $n } cells differ
 }
papers-settle-how = Look at the paper: 1 takes the first keying, 2 the second, 3 another value. Esc leaves it for later.
papers-first = First
papers-second = Second
papers-other = Another
papers-counts-now = Counts
papers-settle-save = Save

## Questionnaires on paper

papers-print = Print on paper (PDF)…
papers-print-photos = Print papers to photograph (PDF)…
papers-print-how = A4 pages that customers fill in with a pen; returned papers are keyed in under “Answers on paper” below. What stands in a box or circle is the key to press for it.
papers-print-photos-how = Or papers that you photograph or scan when they come back: each has a number of its own, ticks are read by the program, and what is not clear is shown to you with its picture. Print every sheet; photocopies would all have the same number.
papers-print-copies = How many papers
papers-print-first = First number
papers-print-first-how = If earlier papers are still out, begin behind their numbers.
papers-print-go = Print
# $first - number on the first paper
# $last - number on the last paper
papers-printed = Papers { $first } to { $last } are in the file.
papers-print-number = Number (we fill this in)
# $number - number on the paper
papers-print-numbered = No. { $number }
# $at (number) - page
# $pages (number) - pages
papers-print-page = Page { $at } of { $pages }
papers-print-guide = Tick a box or circle with a pen. To change an answer, fill the old one in black and tick the new one.
papers-print-guide-marked = Tick with a dark pen, inside of the box or circle. To change an answer, fill the old one in black and tick the new one. Write inside of the frames. Please keep the black corners and the code free.
papers-print-guide-required = Please answer every question marked *.
papers-print-one = choose one
papers-print-any = choose all that apply
# $least (number) - at least
papers-print-least = choose at least { $least }
# $most (number) - at most
papers-print-most = choose at most { $most }
# $least (number) - at least
# $most (number) - at most
papers-print-between = choose { $least } to { $most }
# $most (number) - ranks
papers-print-rank = write ranks 1 to { $most } on the lines; 1 comes first
# $most (number) - places
papers-print-rank-marked = tick a place for each, 1 is best; places 1 to { $most }
# $total (number) - sum
papers-print-share = write points, exactly { $total } in all
# $to (number) - highest
papers-print-rating = choose one; { $to } is best
# $max - most
# $min - least
papers-print-range = { $min } to { $max }
# $min - least
papers-print-from = at least { $min }
# $max - most
papers-print-to = at most { $max }
# $at - a number
# $how - words before
# $text - what the number means
papers-print-end = { $how }; { $at } = { $text }
papers-print-rows-one = choose one in each row
papers-print-pairs = each row compares two things: choose one, the further left the more the left one matters, the further right the right one; 1 both alike, 3 slightly, 5 clearly, 7 strongly, 9 absolutely
papers-print-rows-any = choose all that apply in each row
papers-print-rows-fill = fill in row by row
papers-print-rows-sides = in each row, choose one in each group
papers-print-year = year
papers-print-month = month
papers-print-day = day
papers-print-hour = hours
papers-print-minute = minutes
# $n (number) - number of the question
papers-print-answer-of = [your answer to question { $n }]
# $condition - condition
papers-print-only = Answer only if { $condition }
# $condition - condition as the designer wrote it
papers-print-only-source = Answer only if this holds: { $condition }
# $condition - condition
papers-print-both = ({ $condition })
# Joined by the program, so the blanks around it are part of it
papers-print-or = {" "}or{" "}
papers-print-and = {" "}and{" "}
# $n (number) - number of the question
papers-print-question = question { $n }
# $part - row or option
# $question - which question
papers-print-question-part = “{ $part }” in { $question }
# $question - which question
papers-print-answered = { $question } is answered
# $option - option
# $question - which question
papers-print-chosen = “{ $option }” is chosen in { $question }
# $option - option
# $question - which question
papers-print-not-chosen = “{ $option }” is not chosen in { $question }
# $left - which question
# $right - option
papers-print-is-option = { $left } is “{ $right }”
# $left - which question
# $right - option
papers-print-is-not-option = { $left } is not “{ $right }”
# $left - which question
# $right - number
papers-print-is = { $left } is { $right }
# $left - which question
# $right - number
papers-print-is-not = { $left } is not { $right }
# $left - which question
# $right - number
papers-print-below = { $left } is less than { $right }
# $left - which question
# $right - number
papers-print-at-most = { $left } is at most { $right }
# $left - which question
# $right - number
papers-print-above = { $left } is more than { $right }
# $left - which question
# $right - number
papers-print-at-least = { $left } is at least { $right }

## Papers read from photos

# $clear (number) - papers of which all is clear
# $papers (number) - papers
papers-photos-found = { $papers ->
    [one] One paper was read
   *[other] { $papers } papers were read
}; { $clear ->
    [0] none is clear throughout.
    [one] one is clear throughout.
   *[other] { $clear } are clear throughout.
}
papers-photos-how = What is clear can be taken in at once. The others are shown one by one: beside each picture you key what stands there.
# $n (number) - papers
papers-photos-take = { $n ->
    [one] Take in the clear one
   *[other] Take in the { $n } clear ones
}
# $n (number) - papers
papers-photos-review = { $n ->
    [one] Look through one paper…
   *[other] Look through { $n } papers…
}
# $n (number) - papers
papers-photos-taken = { $n ->
    [one] One paper was taken in.
   *[other] { $n } papers were taken in.
}
papers-photos-none-new = These papers were here already; nothing changed.
# $n (number) - papers
papers-photos-same = { $n ->
    [one] One was here already, alike.
   *[other] { $n } were here already, alike.
}
papers-photos-title = Papers from photos
# $at (number) - which
# $of (number) - papers
# $paper (number) - number on it
papers-photos-at = Paper { NUMBER($paper, useGrouping: "false") } ({ $at } of { $of })
# $n (number) - cells
papers-photos-open = { $n ->
    [0] Nothing left to look at
    [one] One cell to look at
   *[other] { $n } cells to look at
}
# $pages - numbers of pages
papers-photos-missing = Missing: page { $pages }. Photograph it and add the photo, or key what stands there.
# $pages - numbers of pages
papers-photos-differing = Two photos of page { $pages } show different marks. If these are photocopies, they all have this number: key the others under “Answers on paper” with numbers of their own.
# $paper (number) - number on it
papers-photos-known = Paper { NUMBER($paper, useGrouping: "false") } was keyed before. What you see here is kept as its second keying, and what differs is shown then.
# $paper (number) - number on it
papers-photos-known-twice = Paper { NUMBER($paper, useGrouping: "false") } was keyed twice already. Leave it, or saving replaces the second keying.
papers-photos-blank = Nothing is marked on this paper. Leave it, or look whether it is the right one.
papers-photos-unclear = cannot be told
papers-photos-written = written by hand
papers-photos-page-missing = page missing
papers-photos-photos-differ = photos differ
# $question - words of the question
papers-photos-image = Picture of the answer to “{ $question }”
papers-photos-all = Show all cells
papers-photos-skip = Leave this one
papers-photos-save = Save and go on
papers-photos-add = Add photos…
papers-photos-later = Later
papers-photos-done = All papers are looked through.
# $n (number) - papers
papers-photos-left = { $n ->
    [one] One paper was left.
   *[other] { $n } papers were left.
}
papers-photos-keys = Key what the picture shows, as when papers are keyed in; Enter accepts, ↑ and ↓ move, space or . for a blank, Ctrl+Enter saves.
papers-photos-unfinished = Look at every marked cell first; Enter on an empty one means blank.
