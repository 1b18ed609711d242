### The log of acts: who looked at, handed out or erased what, and when.

audit-act-reveal = Looked at a full number or name
audit-act-export = Exported (masked)
audit-act-export-open = Exported (full numbers or names)
audit-act-person-copy = Exported everything about one customer
audit-act-class-copy = Made a copy for teaching
audit-act-erase = Erased a customer
audit-act-import = Imported
audit-act-exchange-out = Wrote an exchange file
audit-act-exchange-in = Merged an exchange file
audit-act-backup = Saved a copy of the whole file
audit-act-restore = Went back to a backup
audit-act-lock-set = Set the app lock
audit-act-lock-changed = Changed the app lock
audit-act-lock-removed = Took the app lock away
audit-act-lock-off = Took the app lock off from the command line (without the PIN)
audit-act-lock-failed = Wrong PIN at the app lock
audit-act-privacy = Changed a rule of privacy

audit-face = Log
audit-log = Log of acts
audit-text = Who looked at full numbers, exported or imported data or went back to a backup, and when. Lines are only ever added; no undo takes one away, and exchange files carry them to colleagues.
audit-empty = Nothing has been noted yet.
audit-empty-text = A look at a full number, an export, an import, an exchange file written or merged: each leaves a line here.
audit-empty-act = Nothing of this kind has been noted.
audit-at = When
audit-by = Who
audit-what = What
audit-about = About
audit-count = How many
audit-act = Kind
audit-act-all = All
# $from (number) - the first
# $to (number) - the last
# $total (number) - of how many
audit-range = { $from } to { $to } of { $total }
audit-newer = Newer
audit-older = Older
# $row - its number
audit-row = No. { $row }
audit-refresh = Check again
audit-checking = Checking the log…
# $lines (number) - lines
audit-chain-good = Checked: { $lines ->
    [one] { $lines } line
   *[other] { $lines } lines
 }, one following the other, none changed or taken out.
audit-chain-bad = Somebody meddled with the log
# $n (number) - lines
# $at - when
audit-chain-changed = { $n ->
    [one] { $n } line was
   *[other] { $n } lines were
 } changed after being written: { $at }
# $n (number) - places
# $at - when
audit-chain-missing = Lines are missing in { $n ->
    [one] { $n } place
   *[other] { $n } places
 }, before: { $at }
audit-chain-cut = The newest line is gone
audit-chain-how = A colleague's full exchange file brings back what was taken out; of a changed line the colleague's copy is right. Going back to a backup or copying a folder is never reported here.
