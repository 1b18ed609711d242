// Made by `cargo xtask gen` from locales/: do not edit.

use crate::{Lang, Number, Words};

/// The words of each language, file by file.
pub(crate) const SOURCES: &[(Lang, &str, &str)] = &[
    (Lang::ZhCn, "errors", include_str!("../locales/zh-CN/errors.ftl")),
    (Lang::ZhCn, "kit", include_str!("../locales/zh-CN/kit.ftl")),
    (Lang::ZhCn, "shell", include_str!("../locales/zh-CN/shell.ftl")),
    (Lang::En, "errors", include_str!("../locales/en/errors.ftl")),
    (Lang::En, "kit", include_str!("../locales/en/kit.ftl")),
    (Lang::En, "shell", include_str!("../locales/en/shell.ftl")),
];

#[allow(clippy::too_many_arguments)]
impl Words {
    /// `app-claim`
    pub fn app_claim(&self) -> String {
        self.say("app-claim", &[])
    }
    /// `app-name`
    pub fn app_name(&self) -> String {
        self.say("app-name", &[])
    }
    /// `chart-copy-picture`
    pub fn chart_copy_picture(&self) -> String {
        self.say("chart-copy-picture", &[])
    }
    /// `chart-export`
    pub fn chart_export(&self) -> String {
        self.say("chart-export", &[])
    }
    /// `chart-picture`
    pub fn chart_picture(&self) -> String {
        self.say("chart-picture", &[])
    }
    /// `chart-save-csv`
    pub fn chart_save_csv(&self) -> String {
        self.say("chart-save-csv", &[])
    }
    /// `chart-save-png`
    pub fn chart_save_png(&self) -> String {
        self.say("chart-save-png", &[])
    }
    /// `chart-save-svg`
    pub fn chart_save_svg(&self) -> String {
        self.say("chart-save-svg", &[])
    }
    /// `chart-table`
    pub fn chart_table(&self) -> String {
        self.say("chart-table", &[])
    }
    /// `date-day` (d: day of the month; m: month, 1 to 12; year: in digits)
    pub fn date_day(&self, d: impl Number, m: impl Number, year: &str) -> String {
        self.say("date-day", &[("d", d.number().into()), ("m", m.number().into()), ("year", year.into())])
    }
    /// `date-day-short` (d: day of the month; m: month, 1 to 12)
    pub fn date_day_short(&self, d: impl Number, m: impl Number) -> String {
        self.say("date-day-short", &[("d", d.number().into()), ("m", m.number().into())])
    }
    /// `date-minute` (d: day of the month; m: month, 1 to 12; time: as 14:05; year: in digits)
    pub fn date_minute(&self, d: impl Number, m: impl Number, time: &str, year: &str) -> String {
        self.say("date-minute", &[("d", d.number().into()), ("m", m.number().into()), ("time", time.into()), ("year", year.into())])
    }
    /// `date-month` (m: month, 1 to 12; year: in digits)
    pub fn date_month(&self, m: impl Number, year: &str) -> String {
        self.say("date-month", &[("m", m.number().into()), ("year", year.into())])
    }
    /// `date-month-name` (m: month, 1 to 12)
    pub fn date_month_name(&self, m: impl Number) -> String {
        self.say("date-month-name", &[("m", m.number().into())])
    }
    /// `date-weekday` (n: 1 is Monday, 7 is Sunday)
    pub fn date_weekday(&self, n: impl Number) -> String {
        self.say("date-weekday", &[("n", n.number().into())])
    }
    /// `error-already-open`
    pub fn error_already_open(&self) -> String {
        self.say("error-already-open", &[])
    }
    /// `error-bad-request` (detail: what was wrong with it; method: name of the call)
    pub fn error_bad_request(&self, detail: &str, method: &str) -> String {
        self.say("error-bad-request", &[("detail", detail.into()), ("method", method.into())])
    }
    /// `error-cancelled`
    pub fn error_cancelled(&self) -> String {
        self.say("error-cancelled", &[])
    }
    /// `error-dialog-failed` (detail: what the system said)
    pub fn error_dialog_failed(&self, detail: &str) -> String {
        self.say("error-dialog-failed", &[("detail", detail.into())])
    }
    /// `error-internal` (detail: what the program noticed)
    pub fn error_internal(&self, detail: &str) -> String {
        self.say("error-internal", &[("detail", detail.into())])
    }
    /// `error-not-found` (name: file name)
    pub fn error_not_found(&self, name: &str) -> String {
        self.say("error-not-found", &[("name", name.into())])
    }
    /// `error-read-failed` (detail: the system's own words; name: file name)
    pub fn error_read_failed(&self, detail: &str, name: &str) -> String {
        self.say("error-read-failed", &[("detail", detail.into()), ("name", name.into())])
    }
    /// `error-unknown` (detail: code and arguments, for whoever helps)
    pub fn error_unknown(&self, detail: &str) -> String {
        self.say("error-unknown", &[("detail", detail.into())])
    }
    /// `error-unknown-handle`
    pub fn error_unknown_handle(&self) -> String {
        self.say("error-unknown-handle", &[])
    }
    /// `error-unknown-language` (language: the tag as given)
    pub fn error_unknown_language(&self, language: &str) -> String {
        self.say("error-unknown-language", &[("language", language.into())])
    }
    /// `error-unknown-method` (method: name of the call)
    pub fn error_unknown_method(&self, method: &str) -> String {
        self.say("error-unknown-method", &[("method", method.into())])
    }
    /// `error-write-failed` (detail: the system's own words; name: file name)
    pub fn error_write_failed(&self, detail: &str, name: &str) -> String {
        self.say("error-write-failed", &[("detail", detail.into()), ("name", name.into())])
    }
    /// `figure-first-unit`
    pub fn figure_first_unit(&self, figure: &str) -> String {
        self.say("figure-first-unit", &[("figure", figure.into())])
    }
    /// `figure-second-unit`
    pub fn figure_second_unit(&self, figure: &str) -> String {
        self.say("figure-second-unit", &[("figure", figure.into())])
    }
    /// `figure-third-unit`
    pub fn figure_third_unit(&self, figure: &str) -> String {
        self.say("figure-third-unit", &[("figure", figure.into())])
    }
    /// `figure-yuan` (amount: in yuan, already written with two decimals)
    pub fn figure_yuan(&self, amount: &str) -> String {
        self.say("figure-yuan", &[("amount", amount.into())])
    }
    /// `grid-columns`
    pub fn grid_columns(&self) -> String {
        self.say("grid-columns", &[])
    }
    /// `grid-copied` (n: rows copied)
    pub fn grid_copied(&self, n: impl Number) -> String {
        self.say("grid-copied", &[("n", n.number().into())])
    }
    /// `grid-copy`
    pub fn grid_copy(&self) -> String {
        self.say("grid-copy", &[])
    }
    /// `grid-position` (n: position of the row, from 1; total: rows in the list)
    pub fn grid_position(&self, n: impl Number, total: impl Number) -> String {
        self.say("grid-position", &[("n", n.number().into()), ("total", total.number().into())])
    }
    /// `grid-rows` (n: rows in the whole list)
    pub fn grid_rows(&self, n: impl Number) -> String {
        self.say("grid-rows", &[("n", n.number().into())])
    }
    /// `grid-select-all`
    pub fn grid_select_all(&self) -> String {
        self.say("grid-select-all", &[])
    }
    /// `grid-selected` (n: rows selected)
    pub fn grid_selected(&self, n: impl Number) -> String {
        self.say("grid-selected", &[("n", n.number().into())])
    }
    /// `grid-sort-ascending`
    pub fn grid_sort_ascending(&self) -> String {
        self.say("grid-sort-ascending", &[])
    }
    /// `grid-sort-descending`
    pub fn grid_sort_descending(&self) -> String {
        self.say("grid-sort-descending", &[])
    }
    /// `grid-sorted-ascending`
    pub fn grid_sorted_ascending(&self) -> String {
        self.say("grid-sorted-ascending", &[])
    }
    /// `grid-sorted-descending`
    pub fn grid_sorted_descending(&self) -> String {
        self.say("grid-sorted-descending", &[])
    }
    /// `job-cancel`
    pub fn job_cancel(&self) -> String {
        self.say("job-cancel", &[])
    }
    /// `job-cancelled`
    pub fn job_cancelled(&self) -> String {
        self.say("job-cancelled", &[])
    }
    /// `job-cancelling`
    pub fn job_cancelling(&self) -> String {
        self.say("job-cancelling", &[])
    }
    /// `job-done`
    pub fn job_done(&self) -> String {
        self.say("job-done", &[])
    }
    /// `job-left` (left: remaining time, already in words)
    pub fn job_left(&self, left: &str) -> String {
        self.say("job-left", &[("left", left.into())])
    }
    /// `job-minutes` (n: minutes)
    pub fn job_minutes(&self, n: impl Number) -> String {
        self.say("job-minutes", &[("n", n.number().into())])
    }
    /// `job-percent` (done: percentage, 0 to 100)
    pub fn job_percent(&self, done: impl Number) -> String {
        self.say("job-percent", &[("done", done.number().into())])
    }
    /// `job-seconds` (n: seconds)
    pub fn job_seconds(&self, n: impl Number) -> String {
        self.say("job-seconds", &[("n", n.number().into())])
    }
    /// `kit-add`
    pub fn kit_add(&self) -> String {
        self.say("kit-add", &[])
    }
    /// `kit-all`
    pub fn kit_all(&self) -> String {
        self.say("kit-all", &[])
    }
    /// `kit-apply`
    pub fn kit_apply(&self) -> String {
        self.say("kit-apply", &[])
    }
    /// `kit-back`
    pub fn kit_back(&self) -> String {
        self.say("kit-back", &[])
    }
    /// `kit-cancel`
    pub fn kit_cancel(&self) -> String {
        self.say("kit-cancel", &[])
    }
    /// `kit-clear`
    pub fn kit_clear(&self) -> String {
        self.say("kit-clear", &[])
    }
    /// `kit-close`
    pub fn kit_close(&self) -> String {
        self.say("kit-close", &[])
    }
    /// `kit-copied`
    pub fn kit_copied(&self) -> String {
        self.say("kit-copied", &[])
    }
    /// `kit-copy`
    pub fn kit_copy(&self) -> String {
        self.say("kit-copy", &[])
    }
    /// `kit-delete`
    pub fn kit_delete(&self) -> String {
        self.say("kit-delete", &[])
    }
    /// `kit-details`
    pub fn kit_details(&self) -> String {
        self.say("kit-details", &[])
    }
    /// `kit-edit`
    pub fn kit_edit(&self) -> String {
        self.say("kit-edit", &[])
    }
    /// `kit-filter`
    pub fn kit_filter(&self) -> String {
        self.say("kit-filter", &[])
    }
    /// `kit-help`
    pub fn kit_help(&self) -> String {
        self.say("kit-help", &[])
    }
    /// `kit-loading`
    pub fn kit_loading(&self) -> String {
        self.say("kit-loading", &[])
    }
    /// `kit-menu`
    pub fn kit_menu(&self) -> String {
        self.say("kit-menu", &[])
    }
    /// `kit-more`
    pub fn kit_more(&self) -> String {
        self.say("kit-more", &[])
    }
    /// `kit-next`
    pub fn kit_next(&self) -> String {
        self.say("kit-next", &[])
    }
    /// `kit-no`
    pub fn kit_no(&self) -> String {
        self.say("kit-no", &[])
    }
    /// `kit-no-value`
    pub fn kit_no_value(&self) -> String {
        self.say("kit-no-value", &[])
    }
    /// `kit-none`
    pub fn kit_none(&self) -> String {
        self.say("kit-none", &[])
    }
    /// `kit-nothing-found`
    pub fn kit_nothing_found(&self) -> String {
        self.say("kit-nothing-found", &[])
    }
    /// `kit-ok`
    pub fn kit_ok(&self) -> String {
        self.say("kit-ok", &[])
    }
    /// `kit-optional`
    pub fn kit_optional(&self) -> String {
        self.say("kit-optional", &[])
    }
    /// `kit-redo`
    pub fn kit_redo(&self) -> String {
        self.say("kit-redo", &[])
    }
    /// `kit-required`
    pub fn kit_required(&self) -> String {
        self.say("kit-required", &[])
    }
    /// `kit-reset`
    pub fn kit_reset(&self) -> String {
        self.say("kit-reset", &[])
    }
    /// `kit-retry`
    pub fn kit_retry(&self) -> String {
        self.say("kit-retry", &[])
    }
    /// `kit-save`
    pub fn kit_save(&self) -> String {
        self.say("kit-save", &[])
    }
    /// `kit-search`
    pub fn kit_search(&self) -> String {
        self.say("kit-search", &[])
    }
    /// `kit-undo`
    pub fn kit_undo(&self) -> String {
        self.say("kit-undo", &[])
    }
    /// `kit-working`
    pub fn kit_working(&self) -> String {
        self.say("kit-working", &[])
    }
    /// `kit-yes`
    pub fn kit_yes(&self) -> String {
        self.say("kit-yes", &[])
    }
    /// `shell-about`
    pub fn shell_about(&self) -> String {
        self.say("shell-about", &[])
    }
    /// `shell-appearance`
    pub fn shell_appearance(&self) -> String {
        self.say("shell-appearance", &[])
    }
    /// `shell-appearance-dark`
    pub fn shell_appearance_dark(&self) -> String {
        self.say("shell-appearance-dark", &[])
    }
    /// `shell-appearance-light`
    pub fn shell_appearance_light(&self) -> String {
        self.say("shell-appearance-light", &[])
    }
    /// `shell-appearance-system`
    pub fn shell_appearance_system(&self) -> String {
        self.say("shell-appearance-system", &[])
    }
    /// `shell-collapse`
    pub fn shell_collapse(&self) -> String {
        self.say("shell-collapse", &[])
    }
    /// `shell-drop-here`
    pub fn shell_drop_here(&self) -> String {
        self.say("shell-drop-here", &[])
    }
    /// `shell-expand`
    pub fn shell_expand(&self) -> String {
        self.say("shell-expand", &[])
    }
    /// `shell-files-keheng`
    pub fn shell_files_keheng(&self) -> String {
        self.say("shell-files-keheng", &[])
    }
    /// `shell-files-pictures`
    pub fn shell_files_pictures(&self) -> String {
        self.say("shell-files-pictures", &[])
    }
    /// `shell-files-tables`
    pub fn shell_files_tables(&self) -> String {
        self.say("shell-files-tables", &[])
    }
    /// `shell-files-waybills`
    pub fn shell_files_waybills(&self) -> String {
        self.say("shell-files-waybills", &[])
    }
    /// `shell-language`
    pub fn shell_language(&self) -> String {
        self.say("shell-language", &[])
    }
    /// `shell-language-chinese`
    pub fn shell_language_chinese(&self) -> String {
        self.say("shell-language-chinese", &[])
    }
    /// `shell-language-english`
    pub fn shell_language_english(&self) -> String {
        self.say("shell-language-english", &[])
    }
    /// `shell-palette`
    pub fn shell_palette(&self) -> String {
        self.say("shell-palette", &[])
    }
    /// `shell-palette-hint`
    pub fn shell_palette_hint(&self) -> String {
        self.say("shell-palette-hint", &[])
    }
    /// `shell-saved` (name: file name)
    pub fn shell_saved(&self, name: &str) -> String {
        self.say("shell-saved", &[("name", name.into())])
    }
    /// `shell-settings`
    pub fn shell_settings(&self) -> String {
        self.say("shell-settings", &[])
    }
    /// `shell-shortcuts`
    pub fn shell_shortcuts(&self) -> String {
        self.say("shell-shortcuts", &[])
    }
    /// `shell-version` (version: such as 0.1.0)
    pub fn shell_version(&self, version: &str) -> String {
        self.say("shell-version", &[("version", version.into())])
    }
    /// `shell-zoom-in`
    pub fn shell_zoom_in(&self) -> String {
        self.say("shell-zoom-in", &[])
    }
    /// `shell-zoom-out`
    pub fn shell_zoom_out(&self) -> String {
        self.say("shell-zoom-out", &[])
    }
    /// `shell-zoom-reset`
    pub fn shell_zoom_reset(&self) -> String {
        self.say("shell-zoom-reset", &[])
    }
}
