/**
 * The few words that the kit itself shows (a close button, "n selected", the chart's export menu). The page provides
 * them once from Fluent; every component reads them through the context, so a language switch is seen at once.
 */
import { getContext, setContext } from 'svelte';

export interface KitWords {
  /** BCP 47 tag for numbers and dates, such as `zh-CN`. */
  locale: string;
  close: string;
  cancel: string;
  loading: string;
  dismiss: string;
  required: string;
  more: string;
  grid: {
    chooseColumns: string;
    resetColumns: string;
    /** Name of the handle that changes a column's width. */
    resizeColumn(column: string): string;
    selected(count: number): string;
    copied(rows: number): string;
    /** More rows are selected than a clipboard should carry; the export does it. */
    tooManyToCopy(most: number): string;
    /** Shown over rows that could not be read. */
    failed: string;
    retry: string;
  };
  chart: {
    showTable: string;
    showChart: string;
    export: string;
    exportPng: string;
    exportSvg: string;
    exportCsv: string;
    copyPicture: string;
    /** Told to screen readers: arrow keys walk over the marks, Enter opens. */
    keyboardHint: string;
    /** The drawing was refused or is missing; the table still stands. */
    unavailable: string;
  };
  palette: {
    label: string;
    placeholder: string;
    nothing: string;
    searching: string;
    recent: string;
    results(count: number): string;
  };
  shell: {
    skipToContent: string;
    navigation: string;
    collapseSidebar: string;
    expandSidebar: string;
    status: string;
    cancelJob(title: string): string;
  };
  shortcuts: { title: string };
}

const KEY = Symbol.for('keheng.kit.words');

/** Call once in the root component: `provideKitWords(() => words)`. */
export function provideKitWords(words: () => KitWords): void {
  setContext(KEY, words);
}

/** Call during initialisation; read the words inside markup or `$derived` so that they follow the language. */
export function useKitWords(): () => KitWords {
  const words = getContext<(() => KitWords) | undefined>(KEY);
  if (!words) throw new Error('kit: call provideKitWords() in a parent component first');
  return words;
}

/** For component tests: `render(Component, { context: kitWordsContext(words) })`. */
export function kitWordsContext(words: KitWords): Map<symbol, () => KitWords> {
  return new Map([[KEY, () => words]]);
}
