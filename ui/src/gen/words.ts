// Made by `cargo xtask gen` from src-tauri/crates/words/locales: do not edit.
import { FluentBundle, FluentNumber, FluentResource } from "@fluent/bundle";
import type { FluentValue, FluentVariable, Scope } from "@fluent/bundle";
import zhCN_errors from "../../../src-tauri/crates/words/locales/zh-CN/errors.ftl?raw";
import zhCN_kit from "../../../src-tauri/crates/words/locales/zh-CN/kit.ftl?raw";
import zhCN_shell from "../../../src-tauri/crates/words/locales/zh-CN/shell.ftl?raw";
import en_errors from "../../../src-tauri/crates/words/locales/en/errors.ftl?raw";
import en_kit from "../../../src-tauri/crates/words/locales/en/kit.ftl?raw";
import en_shell from "../../../src-tauri/crates/words/locales/en/shell.ftl?raw";

export type Lang = "zh-CN" | "en";
export const LANGUAGES: readonly Lang[] = ["zh-CN", "en"];
/** An argument whose message is known only at run time. */
export type Arg = string | number;

const SOURCES: Record<Lang, readonly string[]> = {
  "zh-CN": [zhCN_errors, zhCN_kit, zhCN_shell],
  "en": [en_errors, en_kit, en_shell],
};

export type PlainKey =
  | "app-claim"
  | "app-name"
  | "chart-copy-picture"
  | "chart-export"
  | "chart-picture"
  | "chart-save-csv"
  | "chart-save-png"
  | "chart-save-svg"
  | "chart-table"
  | "error-already-open"
  | "error-cancelled"
  | "error-unknown-handle"
  | "grid-columns"
  | "grid-copy"
  | "grid-select-all"
  | "grid-sort-ascending"
  | "grid-sort-descending"
  | "grid-sorted-ascending"
  | "grid-sorted-descending"
  | "job-cancel"
  | "job-cancelled"
  | "job-cancelling"
  | "job-done"
  | "kit-add"
  | "kit-all"
  | "kit-apply"
  | "kit-back"
  | "kit-cancel"
  | "kit-clear"
  | "kit-close"
  | "kit-copied"
  | "kit-copy"
  | "kit-delete"
  | "kit-details"
  | "kit-edit"
  | "kit-filter"
  | "kit-help"
  | "kit-loading"
  | "kit-menu"
  | "kit-more"
  | "kit-next"
  | "kit-no"
  | "kit-no-value"
  | "kit-none"
  | "kit-nothing-found"
  | "kit-ok"
  | "kit-optional"
  | "kit-redo"
  | "kit-required"
  | "kit-reset"
  | "kit-retry"
  | "kit-save"
  | "kit-search"
  | "kit-undo"
  | "kit-working"
  | "kit-yes"
  | "shell-about"
  | "shell-appearance"
  | "shell-appearance-dark"
  | "shell-appearance-light"
  | "shell-appearance-system"
  | "shell-collapse"
  | "shell-drop-here"
  | "shell-expand"
  | "shell-files-keheng"
  | "shell-files-pictures"
  | "shell-files-tables"
  | "shell-files-waybills"
  | "shell-language"
  | "shell-language-chinese"
  | "shell-language-english"
  | "shell-palette"
  | "shell-palette-hint"
  | "shell-settings"
  | "shell-shortcuts"
  | "shell-zoom-in"
  | "shell-zoom-out"
  | "shell-zoom-reset";

export type FilledKey =
  | "date-day"
  | "date-day-short"
  | "date-minute"
  | "date-month"
  | "date-month-name"
  | "date-weekday"
  | "error-bad-request"
  | "error-dialog-failed"
  | "error-internal"
  | "error-not-found"
  | "error-read-failed"
  | "error-unknown"
  | "error-unknown-language"
  | "error-unknown-method"
  | "error-write-failed"
  | "figure-first-unit"
  | "figure-second-unit"
  | "figure-third-unit"
  | "figure-yuan"
  | "grid-copied"
  | "grid-position"
  | "grid-rows"
  | "grid-selected"
  | "job-left"
  | "job-minutes"
  | "job-percent"
  | "job-seconds"
  | "shell-saved"
  | "shell-version";
export type WordKey = PlainKey | FilledKey;

/** A number with a true minus sign. */
class Figure extends FluentNumber {
  override toString(scope?: Scope): string {
    return super.toString(scope).replace("-", "\u2212");
  }
}

function NUMBER([value]: FluentValue[], options: Record<string, FluentValue>): FluentValue {
  const plain = Object.fromEntries(Object.entries(options).map(([name, o]) => [name, o instanceof FluentNumber ? o.value : o]));
  return value instanceof FluentNumber ? new Figure(value.value, { ...value.opts, ...plain }) : (value ?? "");
}

function bundle(lang: Lang): FluentBundle {
  const made = new FluentBundle(lang, { useIsolating: false, functions: { NUMBER } });
  for (const source of SOURCES[lang]) made.addResource(new FluentResource(source));
  return made;
}

/** The words of one language. Switching the language means making another one: it costs some milliseconds. */
export function makeWords(lang: Lang): Words {
  return new Words(lang);
}

export class Words {
  readonly lang: Lang;
  readonly #bundle: FluentBundle;

  constructor(lang: Lang) {
    this.lang = lang;
    this.#bundle = bundle(lang);
  }

  /** Whether there is such a message. */
  has(key: string): key is WordKey {
    return this.#bundle.hasMessage(key);
  }

  /** A message that is known only at run time, such as that of an error code; none when there is no such message. */
  find(key: string, args: Record<string, Arg> = {}): string | undefined {
    return this.has(key) ? this.#say(key, args) : undefined;
  }

  /** A message without arguments, by key: for titles held as data. */
  text(key: PlainKey): string {
    return this.#say(key, {});
  }

  #say(key: WordKey, args: Record<string, Arg>): string {
    const pattern = this.#bundle.getMessage(key)?.value;
    if (pattern == null) return key;
    const values: Record<string, FluentVariable> = {};
    for (const [name, value] of Object.entries(args)) values[name] = typeof value === "number" ? new Figure(value) : value;
    return this.#bundle.formatPattern(pattern, values, []);
  }

  /** `app-claim` */
  appClaim(): string {
    return this.#say("app-claim", {});
  }

  /** `app-name` */
  appName(): string {
    return this.#say("app-name", {});
  }

  /** `chart-copy-picture` */
  chartCopyPicture(): string {
    return this.#say("chart-copy-picture", {});
  }

  /** `chart-export` */
  chartExport(): string {
    return this.#say("chart-export", {});
  }

  /** `chart-picture` */
  chartPicture(): string {
    return this.#say("chart-picture", {});
  }

  /** `chart-save-csv` */
  chartSaveCsv(): string {
    return this.#say("chart-save-csv", {});
  }

  /** `chart-save-png` */
  chartSavePng(): string {
    return this.#say("chart-save-png", {});
  }

  /** `chart-save-svg` */
  chartSaveSvg(): string {
    return this.#say("chart-save-svg", {});
  }

  /** `chart-table` */
  chartTable(): string {
    return this.#say("chart-table", {});
  }

  /** `date-day` (d: day of the month; m: month, 1 to 12; year: in digits) */
  dateDay(args: { d: number; m: number; year: string }): string {
    return this.#say("date-day", args);
  }

  /** `date-day-short` (d: day of the month; m: month, 1 to 12) */
  dateDayShort(args: { d: number; m: number }): string {
    return this.#say("date-day-short", args);
  }

  /** `date-minute` (d: day of the month; m: month, 1 to 12; time: as 14:05; year: in digits) */
  dateMinute(args: { d: number; m: number; time: string; year: string }): string {
    return this.#say("date-minute", args);
  }

  /** `date-month` (m: month, 1 to 12; year: in digits) */
  dateMonth(args: { m: number; year: string }): string {
    return this.#say("date-month", args);
  }

  /** `date-month-name` (m: month, 1 to 12) */
  dateMonthName(args: { m: number }): string {
    return this.#say("date-month-name", args);
  }

  /** `date-weekday` (n: 1 is Monday, 7 is Sunday) */
  dateWeekday(args: { n: number }): string {
    return this.#say("date-weekday", args);
  }

  /** `error-already-open` */
  errorAlreadyOpen(): string {
    return this.#say("error-already-open", {});
  }

  /** `error-bad-request` (detail: what was wrong with it; method: name of the call) */
  errorBadRequest(args: { detail: string; method: string }): string {
    return this.#say("error-bad-request", args);
  }

  /** `error-cancelled` */
  errorCancelled(): string {
    return this.#say("error-cancelled", {});
  }

  /** `error-dialog-failed` (detail: what the system said) */
  errorDialogFailed(args: { detail: string }): string {
    return this.#say("error-dialog-failed", args);
  }

  /** `error-internal` (detail: what the program noticed) */
  errorInternal(args: { detail: string }): string {
    return this.#say("error-internal", args);
  }

  /** `error-not-found` (name: file name) */
  errorNotFound(args: { name: string }): string {
    return this.#say("error-not-found", args);
  }

  /** `error-read-failed` (detail: the system's own words; name: file name) */
  errorReadFailed(args: { detail: string; name: string }): string {
    return this.#say("error-read-failed", args);
  }

  /** `error-unknown` (detail: code and arguments, for whoever helps) */
  errorUnknown(args: { detail: string }): string {
    return this.#say("error-unknown", args);
  }

  /** `error-unknown-handle` */
  errorUnknownHandle(): string {
    return this.#say("error-unknown-handle", {});
  }

  /** `error-unknown-language` (language: the tag as given) */
  errorUnknownLanguage(args: { language: string }): string {
    return this.#say("error-unknown-language", args);
  }

  /** `error-unknown-method` (method: name of the call) */
  errorUnknownMethod(args: { method: string }): string {
    return this.#say("error-unknown-method", args);
  }

  /** `error-write-failed` (detail: the system's own words; name: file name) */
  errorWriteFailed(args: { detail: string; name: string }): string {
    return this.#say("error-write-failed", args);
  }

  /** `figure-first-unit` */
  figureFirstUnit(args: { figure: string }): string {
    return this.#say("figure-first-unit", args);
  }

  /** `figure-second-unit` */
  figureSecondUnit(args: { figure: string }): string {
    return this.#say("figure-second-unit", args);
  }

  /** `figure-third-unit` */
  figureThirdUnit(args: { figure: string }): string {
    return this.#say("figure-third-unit", args);
  }

  /** `figure-yuan` (amount: in yuan, already written with two decimals) */
  figureYuan(args: { amount: string }): string {
    return this.#say("figure-yuan", args);
  }

  /** `grid-columns` */
  gridColumns(): string {
    return this.#say("grid-columns", {});
  }

  /** `grid-copied` (n: rows copied) */
  gridCopied(args: { n: number }): string {
    return this.#say("grid-copied", args);
  }

  /** `grid-copy` */
  gridCopy(): string {
    return this.#say("grid-copy", {});
  }

  /** `grid-position` (n: position of the row, from 1; total: rows in the list) */
  gridPosition(args: { n: number; total: number }): string {
    return this.#say("grid-position", args);
  }

  /** `grid-rows` (n: rows in the whole list) */
  gridRows(args: { n: number }): string {
    return this.#say("grid-rows", args);
  }

  /** `grid-select-all` */
  gridSelectAll(): string {
    return this.#say("grid-select-all", {});
  }

  /** `grid-selected` (n: rows selected) */
  gridSelected(args: { n: number }): string {
    return this.#say("grid-selected", args);
  }

  /** `grid-sort-ascending` */
  gridSortAscending(): string {
    return this.#say("grid-sort-ascending", {});
  }

  /** `grid-sort-descending` */
  gridSortDescending(): string {
    return this.#say("grid-sort-descending", {});
  }

  /** `grid-sorted-ascending` */
  gridSortedAscending(): string {
    return this.#say("grid-sorted-ascending", {});
  }

  /** `grid-sorted-descending` */
  gridSortedDescending(): string {
    return this.#say("grid-sorted-descending", {});
  }

  /** `job-cancel` */
  jobCancel(): string {
    return this.#say("job-cancel", {});
  }

  /** `job-cancelled` */
  jobCancelled(): string {
    return this.#say("job-cancelled", {});
  }

  /** `job-cancelling` */
  jobCancelling(): string {
    return this.#say("job-cancelling", {});
  }

  /** `job-done` */
  jobDone(): string {
    return this.#say("job-done", {});
  }

  /** `job-left` (left: remaining time, already in words) */
  jobLeft(args: { left: string }): string {
    return this.#say("job-left", args);
  }

  /** `job-minutes` (n: minutes) */
  jobMinutes(args: { n: number }): string {
    return this.#say("job-minutes", args);
  }

  /** `job-percent` (done: percentage, 0 to 100) */
  jobPercent(args: { done: number }): string {
    return this.#say("job-percent", args);
  }

  /** `job-seconds` (n: seconds) */
  jobSeconds(args: { n: number }): string {
    return this.#say("job-seconds", args);
  }

  /** `kit-add` */
  kitAdd(): string {
    return this.#say("kit-add", {});
  }

  /** `kit-all` */
  kitAll(): string {
    return this.#say("kit-all", {});
  }

  /** `kit-apply` */
  kitApply(): string {
    return this.#say("kit-apply", {});
  }

  /** `kit-back` */
  kitBack(): string {
    return this.#say("kit-back", {});
  }

  /** `kit-cancel` */
  kitCancel(): string {
    return this.#say("kit-cancel", {});
  }

  /** `kit-clear` */
  kitClear(): string {
    return this.#say("kit-clear", {});
  }

  /** `kit-close` */
  kitClose(): string {
    return this.#say("kit-close", {});
  }

  /** `kit-copied` */
  kitCopied(): string {
    return this.#say("kit-copied", {});
  }

  /** `kit-copy` */
  kitCopy(): string {
    return this.#say("kit-copy", {});
  }

  /** `kit-delete` */
  kitDelete(): string {
    return this.#say("kit-delete", {});
  }

  /** `kit-details` */
  kitDetails(): string {
    return this.#say("kit-details", {});
  }

  /** `kit-edit` */
  kitEdit(): string {
    return this.#say("kit-edit", {});
  }

  /** `kit-filter` */
  kitFilter(): string {
    return this.#say("kit-filter", {});
  }

  /** `kit-help` */
  kitHelp(): string {
    return this.#say("kit-help", {});
  }

  /** `kit-loading` */
  kitLoading(): string {
    return this.#say("kit-loading", {});
  }

  /** `kit-menu` */
  kitMenu(): string {
    return this.#say("kit-menu", {});
  }

  /** `kit-more` */
  kitMore(): string {
    return this.#say("kit-more", {});
  }

  /** `kit-next` */
  kitNext(): string {
    return this.#say("kit-next", {});
  }

  /** `kit-no` */
  kitNo(): string {
    return this.#say("kit-no", {});
  }

  /** `kit-no-value` */
  kitNoValue(): string {
    return this.#say("kit-no-value", {});
  }

  /** `kit-none` */
  kitNone(): string {
    return this.#say("kit-none", {});
  }

  /** `kit-nothing-found` */
  kitNothingFound(): string {
    return this.#say("kit-nothing-found", {});
  }

  /** `kit-ok` */
  kitOk(): string {
    return this.#say("kit-ok", {});
  }

  /** `kit-optional` */
  kitOptional(): string {
    return this.#say("kit-optional", {});
  }

  /** `kit-redo` */
  kitRedo(): string {
    return this.#say("kit-redo", {});
  }

  /** `kit-required` */
  kitRequired(): string {
    return this.#say("kit-required", {});
  }

  /** `kit-reset` */
  kitReset(): string {
    return this.#say("kit-reset", {});
  }

  /** `kit-retry` */
  kitRetry(): string {
    return this.#say("kit-retry", {});
  }

  /** `kit-save` */
  kitSave(): string {
    return this.#say("kit-save", {});
  }

  /** `kit-search` */
  kitSearch(): string {
    return this.#say("kit-search", {});
  }

  /** `kit-undo` */
  kitUndo(): string {
    return this.#say("kit-undo", {});
  }

  /** `kit-working` */
  kitWorking(): string {
    return this.#say("kit-working", {});
  }

  /** `kit-yes` */
  kitYes(): string {
    return this.#say("kit-yes", {});
  }

  /** `shell-about` */
  shellAbout(): string {
    return this.#say("shell-about", {});
  }

  /** `shell-appearance` */
  shellAppearance(): string {
    return this.#say("shell-appearance", {});
  }

  /** `shell-appearance-dark` */
  shellAppearanceDark(): string {
    return this.#say("shell-appearance-dark", {});
  }

  /** `shell-appearance-light` */
  shellAppearanceLight(): string {
    return this.#say("shell-appearance-light", {});
  }

  /** `shell-appearance-system` */
  shellAppearanceSystem(): string {
    return this.#say("shell-appearance-system", {});
  }

  /** `shell-collapse` */
  shellCollapse(): string {
    return this.#say("shell-collapse", {});
  }

  /** `shell-drop-here` */
  shellDropHere(): string {
    return this.#say("shell-drop-here", {});
  }

  /** `shell-expand` */
  shellExpand(): string {
    return this.#say("shell-expand", {});
  }

  /** `shell-files-keheng` */
  shellFilesKeheng(): string {
    return this.#say("shell-files-keheng", {});
  }

  /** `shell-files-pictures` */
  shellFilesPictures(): string {
    return this.#say("shell-files-pictures", {});
  }

  /** `shell-files-tables` */
  shellFilesTables(): string {
    return this.#say("shell-files-tables", {});
  }

  /** `shell-files-waybills` */
  shellFilesWaybills(): string {
    return this.#say("shell-files-waybills", {});
  }

  /** `shell-language` */
  shellLanguage(): string {
    return this.#say("shell-language", {});
  }

  /** `shell-language-chinese` */
  shellLanguageChinese(): string {
    return this.#say("shell-language-chinese", {});
  }

  /** `shell-language-english` */
  shellLanguageEnglish(): string {
    return this.#say("shell-language-english", {});
  }

  /** `shell-palette` */
  shellPalette(): string {
    return this.#say("shell-palette", {});
  }

  /** `shell-palette-hint` */
  shellPaletteHint(): string {
    return this.#say("shell-palette-hint", {});
  }

  /** `shell-saved` (name: file name) */
  shellSaved(args: { name: string }): string {
    return this.#say("shell-saved", args);
  }

  /** `shell-settings` */
  shellSettings(): string {
    return this.#say("shell-settings", {});
  }

  /** `shell-shortcuts` */
  shellShortcuts(): string {
    return this.#say("shell-shortcuts", {});
  }

  /** `shell-version` (version: such as 0.1.0) */
  shellVersion(args: { version: string }): string {
    return this.#say("shell-version", args);
  }

  /** `shell-zoom-in` */
  shellZoomIn(): string {
    return this.#say("shell-zoom-in", {});
  }

  /** `shell-zoom-out` */
  shellZoomOut(): string {
    return this.#say("shell-zoom-out", {});
  }

  /** `shell-zoom-reset` */
  shellZoomReset(): string {
    return this.#say("shell-zoom-reset", {});
  }
}
