### What went wrong, that nothing was lost, what to do next. The message of code `x_y` is `error-x-y`.

# $detail - code and arguments, for whoever helps
error-unknown = Something unexpected happened. Your data were not changed. If it happens again, please pass this on: { $detail }
# $detail - what the program noticed
error-internal = The program made a mistake. Your data were not changed. Please pass this on: { $detail }
# $method - name of the call
error-unknown-method = This version does not know “{ $method }”. Please restart Keheng.
# $method - name of the call
# $detail - what was wrong with it
error-bad-request = The page asked wrongly for “{ $method }”: { $detail } Please restart Keheng.
# $language - the tag as given
error-unknown-language = There are no words in the language “{ $language }”. Choose zh-CN or en.
# $name - file name
error-not-found = “{ $name }” is no longer there. Was it moved or the USB stick removed?
# $name - file name
# $detail - the system's own words
error-read-failed = “{ $name }” cannot be read: { $detail }
# $name - file name
# $detail - the system's own words
error-write-failed = “{ $name }” cannot be written: { $detail } Nothing else was changed. Choose another place, or make room on the disk.
error-unknown-handle = This file was not chosen in this window. Please choose it again.
error-cancelled = Cancelled. Nothing was changed.
error-already-open = This data file is open in another window. Close it there first.
# $detail - what the system said
error-dialog-failed = The file window cannot be shown: { $detail }
