/** The words of the kit, from Fluent. Read inside markup, so that they follow the language. */
import type { KitWords } from '../kit';
import { language, w } from '../platform';

export function kitWords(): KitWords {
  return {
    locale: language(),
    close: w.kitClose(),
    cancel: w.kitCancel(),
    loading: w.kitLoading(),
    dismiss: w.partsDismiss(),
    required: w.kitRequired(),
    more: w.kitMore(),
    grid: {
      chooseColumns: w.gridColumns(),
      resetColumns: w.partsResetColumns(),
      resizeColumn: (column) => w.partsResizeColumn({ column }),
      selected: (n) => w.gridSelected({ n }),
      copied: (n) => w.gridCopied({ n }),
      tooManyToCopy: (most) => w.partsTooManyToCopy({ most }),
      failed: w.partsRowsFailed(),
      retry: w.kitRetry(),
    },
    chart: {
      showTable: w.chartTable(),
      showChart: w.chartPicture(),
      export: w.chartExport(),
      exportPng: w.chartSavePng(),
      exportSvg: w.chartSaveSvg(),
      exportCsv: w.chartSaveCsv(),
      copyPicture: w.chartCopyPicture(),
      keyboardHint: w.chartsKeyboard(),
      unavailable: w.chartsUnavailable(),
    },
    palette: {
      label: w.shellPalette(),
      placeholder: w.shellSearchBox(),
      nothing: w.paletteNothing(),
      searching: w.paletteSearching(),
      recent: w.paletteRecent(),
      results: (n) => w.paletteResults({ n }),
    },
    shell: {
      skipToContent: w.shellSkip(),
      navigation: w.shellSections(),
      collapseSidebar: w.shellCollapse(),
      expandSidebar: w.shellExpand(),
      status: w.shellStatus(),
      cancelJob: (title) => w.partsCancelJob({ title }),
    },
    shortcuts: { title: w.shellShortcuts() },
  };
}
