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
