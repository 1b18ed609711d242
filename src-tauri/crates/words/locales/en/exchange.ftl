### Exchange and backup: the file, backups, history.

exchange-file = Data file
exchange-name = Name
exchange-size = Size
exchange-holds = Holds
exchange-days = Period
exchange-backup = Backup
exchange-backup-last = Last
exchange-backup-size = Size
exchange-backup-text = One file holds everything. Copy it to a USB stick now and then: a backup is a checked copy.
exchange-history = History
exchange-history-empty = Nothing has been done in this file yet.
exchange-history-text = Everything can be taken back, also out of order. What was changed later stays.
exchange-at = When
exchange-what = What
exchange-touched = Rows
exchange-note = Remark
exchange-revert = Take back
# $what - the operation
exchange-revert-what = Take back: { $what }
exchange-taken-back = taken back
# $what - the operation that was undone or redone
exchange-of = of “{ $what }”
# $from - first day
# $to - last day
exchange-period = { $from } to { $to }
