### Words of the frame around the pages: window, language, appearance.

app-name = Keheng
app-claim = The service a customer gets, weighed against what it costs.

shell-language = Language
shell-language-chinese = 中文
shell-language-english = English
shell-appearance = Appearance
shell-appearance-system = Like the system
shell-appearance-light = Light
shell-appearance-dark = Dark
shell-zoom-in = Zoom in
shell-zoom-out = Zoom out
shell-zoom-reset = Actual size
shell-palette = Search and commands
shell-palette-hint = Name, pinyin, initials, phone or waybill number
shell-shortcuts = Keyboard shortcuts
shell-about = About Keheng
# $version - such as 0.1.0
shell-version = Version { $version }
shell-settings = Settings
shell-collapse = Collapse the sidebar
shell-expand = Expand the sidebar
shell-drop-here = Drop the file to open it
shell-files-waybills = Waybill files
shell-files-keheng = Keheng files
shell-files-pictures = Pictures
shell-files-tables = Tables
# $name - file name
shell-saved = Saved “{ $name }”
