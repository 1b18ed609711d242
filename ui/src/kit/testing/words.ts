/** English words for component tests and the gallery; the page itself reads Fluent. */
import { kitWordsContext, type KitWords } from '../words';

export const testWords: KitWords = {
  locale: 'en',
  close: 'Close',
  cancel: 'Cancel',
  loading: 'Loading',
  dismiss: 'Dismiss',
  required: 'Required',
  more: 'More',
  grid: {
    chooseColumns: 'Choose columns',
    resetColumns: 'Reset columns',
    resizeColumn: (column) => `Resize ${column}: Shift with the arrow keys`,
    selected: (count) => `${count} selected`,
    copied: (rows) => `${rows} rows copied`,
    tooManyToCopy: (most) => `More than ${most} rows: export them instead`,
    failed: 'These rows could not be read. Nothing was lost.',
    retry: 'Try again',
  },
  chart: {
    showTable: 'Show as table',
    showChart: 'Show as chart',
    export: 'Export',
    exportPng: 'Picture (PNG)',
    exportSvg: 'Drawing (SVG)',
    exportCsv: 'Figures (CSV)',
    copyPicture: 'Copy picture',
    keyboardHint: 'Arrow keys walk over the marks, Enter opens one.',
    unavailable: 'The drawing cannot be shown; the table can.',
  },
  palette: {
    label: 'Search and commands',
    placeholder: 'Search customers, waybills, or type a command',
    nothing: 'Nothing found',
    searching: 'Searching',
    recent: 'Recent',
    results: (count) => `${count} results`,
  },
  shell: {
    skipToContent: 'Skip to content',
    navigation: 'Sections',
    collapseSidebar: 'Collapse sidebar',
    expandSidebar: 'Expand sidebar',
    status: 'Status',
    cancelJob: (title) => `Cancel ${title}`,
  },
  shortcuts: { title: 'Keyboard shortcuts' },
};

/** `render(Component, { props, context: testContext() })`. */
export const testContext = () => kitWordsContext(testWords);
