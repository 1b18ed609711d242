/** Made-up rows and a made-up drawing for the gallery and the component tests. */
import type { Drawing, SceneMark } from '../chart/types';
import type { GridSource } from '../grid/types';
import type { KitWords } from '../words';

export interface SampleCustomer {
  id: number;
  letter: 'A' | 'B' | 'C';
  name: string;
  market: string;
  area: string;
  state: string;
  revenue: number;
  change: number;
  margin: number;
  course: number[];
}

const NAMES = [
  '恒远电子商务',
  '明德外国语学校',
  '聚合皮具城 3 栋',
  '和信律师事务所',
  '小满茶铺',
  '江北图文',
  '李 **（江北花园）',
  '张 **（大学城）',
  '渔人码头',
];
const ENGLISH = [
  'Hengyuan Trading',
  'Mingde School',
  'Juhe Leather, Bldg 3',
  'Hexin Lawyers',
  'Xiaoman Tea',
  'Jiangbei Print',
  'Li ** (Garden)',
  'Zhang ** (Campus)',
  'Fisher Wharf',
];
const MARKETS = { zh: ['电商', '机关企业', '零散'], en: ['Online shop', 'Institution', 'Walk-in'] };
const AREAS = { zh: ['专业市场', '院校社区', '商务区'], en: ['Market', 'Campus', 'Business'] };
const STATES = { zh: ['忠诚', '新增', '休眠'], en: ['Loyal', 'New', 'Dormant'] };

/** One customer, the same for the same index. */
export function sampleCustomer(index: number, language: 'zh' | 'en' = 'zh'): SampleCustomer {
  const noise = (salt: number) => ((((index + 1) * 2654435761 + salt * 40503) >>> 0) % 1000) / 1000;
  const names = language === 'zh' ? NAMES : ENGLISH;
  return {
    id: index,
    letter: index < 5 ? 'A' : index < 12 ? 'B' : 'C',
    name: `${names[index % names.length]}${index >= names.length ? ` ${index}` : ''}`,
    market: MARKETS[language][Math.floor(noise(1) * 3)] ?? '',
    area: AREAS[language][Math.floor(noise(2) * 3)] ?? '',
    state: STATES[language][Math.floor(noise(3) * 3)] ?? '',
    revenue: Math.round(18640200 / (index + 1)),
    change: Math.round((noise(4) - 0.5) * 800) / 10,
    margin: Math.round(noise(5) * 180) / 10,
    course: Array.from({ length: 8 }, (_, step) => noise(step + 6) * 5 + step * (noise(4) - 0.5)),
  };
}

/** A source of any length that answers at once, as the core does for a snapshot of ids. */
export function sampleSource(total: number, language: 'zh' | 'en' = 'zh'): GridSource<SampleCustomer> {
  return {
    total,
    fetch: (offset, limit) =>
      Promise.resolve(Array.from({ length: limit }, (_, step) => sampleCustomer(offset + step, language))),
  };
}

/** A small Pareto drawing with a movable target, in the form that the core hands over. */
export function sampleDrawing(width: number, height: number, target: number, dark = false): Drawing {
  const [ink, soft, bar, line, mark] = dark
    ? ['#b3b8bb', '#2c3236', '#58b8a2', '#e39a55', '#ef8793']
    : ['#565d63', '#e7e2d8', '#17695a', '#c2711c', '#b02a3c'];
  const plot = { x0: 44, y0: 12, x1: width - 48, y1: height - 30 };
  const shares = [31, 19, 13, 9, 7, 6, 5, 4, 3, 3];
  const x = { label: '客户', domain: [0, shares.length], range: [plot.x0, plot.x1] };
  const y = { label: '%', domain: [0, 100], range: [plot.y1, plot.y0] };
  const px = (value: number) => plot.x0 + (value / shares.length) * (plot.x1 - plot.x0);
  const py = (value: number) => plot.y1 - (value / 100) * (plot.y1 - plot.y0);
  let sum = 0;
  const marks: SceneMark[] = shares.flatMap((share, index): SceneMark[] => {
    sum += share;
    const name = NAMES[index % NAMES.length] ?? '';
    const tooltip = [
      { label: '占收入', value: `${share.toFixed(1)} %` },
      { label: '累计', value: `${sum.toFixed(1)} %` },
    ];
    const corners = [
      [px(index + 0.12), py(share)],
      [px(index + 0.88), plot.y1],
    ];
    return [
      {
        id: `bar-${index}`,
        kind: 'bar',
        points: corners,
        label: name,
        tooltip,
        group: 'share',
        key: `customer:${index}`,
      },
      {
        id: `sum-${index}`,
        kind: 'point',
        points: [[px(index + 0.5), py(sum)]],
        label: name,
        tooltip,
        group: 'sum',
        key: null,
      },
    ];
  });
  const bars = marks.filter(({ kind }) => kind === 'bar');
  const points = marks.filter(({ kind }) => kind === 'point');
  const at = (mark_: SceneMark, point: number, axis: 0 | 1) => mark_.points[point]?.[axis] ?? 0;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><title>t</title>
${[0, 20, 40, 60, 80, 100].map((value) => `<line x1="${plot.x0}" x2="${plot.x1}" y1="${py(value)}" y2="${py(value)}" stroke="${soft}"/><text x="${plot.x0 - 8}" y="${py(value) + 4}" font-size="12" text-anchor="end" fill="${ink}">${value}</text>`).join('')}
${bars.map((one) => `<rect x="${at(one, 0, 0)}" y="${at(one, 0, 1)}" width="${at(one, 1, 0) - at(one, 0, 0)}" height="${at(one, 1, 1) - at(one, 0, 1)}" fill="${bar}"/>`).join('')}
<polyline fill="none" stroke="${line}" stroke-width="2" points="${points.map((one) => `${at(one, 0, 0)},${at(one, 0, 1)}`).join(' ')}"/>
${points.map((one) => `<circle cx="${at(one, 0, 0)}" cy="${at(one, 0, 1)}" r="3" fill="${line}"/>`).join('')}
<line x1="${plot.x0}" x2="${plot.x1}" y1="${py(target)}" y2="${py(target)}" stroke="${mark}" stroke-dasharray="4 3"/>
<text x="${plot.x1}" y="${height - 8}" font-size="12" text-anchor="end" fill="${ink}">客户，按收入从大到小</text></svg>`;
  return {
    svg,
    scene: {
      size: { width, height },
      plot,
      x,
      y,
      marks: [
        ...marks,
        {
          id: 'cut',
          kind: 'rule',
          points: [
            [plot.x0, py(target)],
            [plot.x1, py(target)],
          ],
          label: 'A',
          tooltip: [],
          group: 'cut',
        },
      ],
      title: '收入集中在谁手里',
      summary: '前 5 位客户占收入的 79 %，最大的一位占 31 %。',
      table: {
        columns: [
          { label: '客户', numeric: false },
          { label: '占收入 %', numeric: true },
        ],
        rows: shares.map((share, index) => [NAMES[index % NAMES.length] ?? '', share.toFixed(1)]),
      },
    },
  };
}

/** Chinese words for the gallery. */
export const chineseWords: KitWords = {
  locale: 'zh-CN',
  close: '关闭',
  cancel: '取消',
  loading: '正在读取',
  dismiss: '知道了',
  required: '必填',
  more: '更多',
  grid: {
    chooseColumns: '选择列',
    resetColumns: '恢复默认列',
    resizeColumn: (column) => `调整「${column}」列宽：Shift 加方向键`,
    selected: (count) => `已选 ${count} 行`,
    copied: (rows) => `已复制 ${rows} 行`,
    tooManyToCopy: (most) => `超过 ${most} 行，请改用导出`,
    failed: '这些行没有读出来，数据没有丢失。',
    retry: '重试',
  },
  chart: {
    showTable: '看表格',
    showChart: '看图',
    export: '导出图',
    exportPng: '图片（PNG）',
    exportSvg: '矢量图（SVG）',
    exportCsv: '数据（CSV）',
    copyPicture: '复制图片',
    keyboardHint: '方向键逐个查看，回车打开。',
    unavailable: '图没有画出来，请看表格。',
  },
  palette: {
    label: '搜索与命令',
    placeholder: '搜索客户、运单、问卷，或输入命令',
    nothing: '没有找到',
    searching: '正在搜索',
    recent: '最近',
    results: (count) => `${count} 条结果`,
  },
  shell: {
    skipToContent: '跳到内容',
    navigation: '栏目',
    collapseSidebar: '收起侧栏',
    expandSidebar: '展开侧栏',
    status: '状态',
    cancelJob: (title) => `取消 ${title}`,
  },
  shortcuts: { title: '快捷键' },
};
