### The app lock: without the PIN the window shows nothing of the data. A lock, not encryption.

lock-title = App lock
lock-none = Not set
# $minutes (number) - minutes
lock-on = { $minutes ->
    [one] Set; locks after { $minutes } minute without use
   *[other] Set; locks after { $minutes } minutes without use
 }
lock-on-never = Set; does not lock by itself
lock-stands = State
lock-text = Nobody leafs through this window while you are away. It locks at the start, after some time without use, and when the computer wakes up.
lock-set = Set an app lock…
lock-change = Change or remove…
lock-now = Lock now
lock-set-title = Set an app lock
lock-change-title = Change the app lock
lock-honest = The lock stops people who walk past. It is not encryption: whoever gets hold of the data file can still read it with other tools. The PIN does not travel with exchange files.
lock-forgotten = If you forget the PIN
lock-forgotten-text = It cannot be recovered. Close this window, then run on the command line:
# the command itself is not translated
lock-forgotten-command = keheng-cli lock off --data FILE.keheng
lock-forgotten-log = The data are not touched, but the log of acts notes it.
lock-present = Present PIN or password
lock-word = PIN or password
lock-word-new = New PIN or password (blank keeps it)
lock-word-hint = Four characters or more: digits, letters, anything.
lock-again = Once more
lock-differ = The two entries differ.
lock-minutes = Lock after
# $minutes (number) - minutes
lock-after = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
 }
lock-never = Never by itself
lock-save = Save
lock-remove = Remove the lock
lock-was-set = The app lock is set
lock-was-changed = The app lock was changed
lock-was-removed = The app lock was removed
lock-page-title = Locked
lock-page-text = Enter the PIN to go on. What was typed and not saved has to be typed again.
lock-open = Unlock
# $seconds (number) - seconds
lock-wait = Too many wrong tries. Please wait { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
 }.
lock-group = Privacy
