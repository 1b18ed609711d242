/** A small made-up firm for page tests and for opening the page in a plain browser: same seed, same firm. */
import type { Payment, Status, Trouble } from '../../gen/api';

export interface MockCustomer {
  id: string;
  name: string;
  account: string | null;
  contact: string | null;
  phone: string;
  address: string | null;
  note: string | null;
}

export interface MockShipment {
  id: string;
  no: string;
  customer: string;
  shipped: string;
  due: string;
  delivered: string | null;
  weight_g: number;
  price_fen: number;
  cost_fen: number | null;
  status: Status;
  trouble: Trouble | null;
  payment: Payment;
  destination: string;
  source_row: number;
}

export interface Firm {
  customers: MockCustomer[];
  shipments: MockShipment[];
}

/** First day and number of days of the data. */
const START = Date.UTC(2025, 9, 1);
const DAYS = 416;
export const LAST_DAY = new Date(START + (DAYS - 1) * 86_400_000).toISOString().slice(0, 10);

const NAMES = [
  '恒远电子商务',
  '明德外国语学校',
  '聚合皮具城 3 栋',
  '和信律师事务所',
  '小满茶铺',
  '江北图文',
  '渔人码头海产',
  '云栖服饰',
  '百草堂药房',
  '启明文具',
  '锦绣布艺',
  '天宇五金',
  '东方书局',
  '优品母婴',
  '蓝海水族',
  '金麦烘焙',
  '南山茶业',
  '星河灯饰',
  '合众汽配',
  '美佳家居',
  '绿野农庄',
  '长青花卉',
  '华兴印务',
  '博雅画廊',
  '晨光眼镜',
  '安康医疗器械',
  '飞跃体育',
  '新禾粮油',
  '瑞丰机电',
  '同心眷村小吃',
  '宝贝屋童装',
  '远航户外',
  '雅致陶瓷',
  '福满堂糕点',
  '智联数码',
  '一诺珠宝',
  '麦田乐器',
  '青禾种业',
  '顺达物业',
  '方圆会计事务所',
  '江花园业主会',
  '大学城打印店',
  '柳岸民宿',
  '山海渔具',
  '白鹭湿地公园',
  '春风理发',
  '乐学培训',
  '四季果品',
  '老街坊面馆',
  '银河网吧',
  '红叶酒店',
  '木子摄影',
  '知味斋',
  '听雨轩茶室',
  '拾光手作',
  '北岸健身',
  '三味书屋',
  '千里马快修',
];
const CITIES = ['上海', '杭州', '广州', '深圳', '成都', '武汉', '北京', '西安', '郑州', '南京'];

/** Mulberry32: small, even, and the same everywhere. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const minute = (ms: number) => new Date(ms).toISOString().slice(0, 16);

/** How busy a customer is on a day, 1 in the ordinary: some fall away, some begin late, some stop. */
function tempo(index: number, day: number): number {
  if (index === 1) return day > 320 ? 0.45 : 1.1;
  if (index === 4) return day < 250 ? 0 : 0.4 + (day - 250) / 160;
  if (index === 6) return day > 330 ? 0 : 1;
  if (index % 11 === 7) return day > 230 ? 0 : 1;
  if (index % 13 === 9) return day < 380 ? 0 : 1;
  return 1;
}

export function makeFirm(seed = 7): Firm {
  const chance = random(seed);
  const customers = NAMES.map((name, index): MockCustomer => ({
    id: String(1001 + index),
    name,
    account: index < 12 ? `YJ${String(20_010 + index * 17)}` : null,
    contact: index % 3 === 0 ? '周经理' : null,
    phone: `13${index % 10}0000${String(2200 + index * 7).padStart(4, '0')}`,
    address: index % 2 === 0 ? `江北路 ${10 + index} 号` : null,
    note: null,
  }));
  const shipments: MockShipment[] = [];
  for (let day = 0; day < DAYS; day++) {
    const weekday = new Date(START + day * 86_400_000).getUTCDay();
    customers.forEach((customer, index) => {
      const mean = (9 / (index + 1) ** 0.95) * tempo(index, day) * (weekday === 0 ? 0.5 : 1);
      const n = Math.floor(mean + chance());
      for (let k = 0; k < n; k++) {
        const shipped = START + day * 86_400_000 + (9 * 60 + Math.floor(chance() * 540)) * 60_000;
        const due = START + (day + 2) * 86_400_000 + 12 * 3_600_000;
        const late = chance() < (index === 1 && day > 320 ? 0.06 : 0.021);
        const damaged = chance() < 0.0012;
        const lost = chance() < 0.0004;
        const open = day >= DAYS - 2;
        const delivered = open || lost ? null : due + (late ? 1 : -1) * Math.floor(chance() * 20 * 60) * 60_000;
        const price = 800 + Math.floor(chance() * 900) + (index < 3 ? 0 : 250);
        shipments.push({
          id: String(500_001 + shipments.length),
          no: `7700${String(1_000_000_000 + shipments.length * 7919).padStart(11, '0')}`,
          customer: customer.id,
          shipped: minute(shipped),
          due: minute(due),
          delivered: delivered === null ? null : minute(delivered),
          weight_g: 200 + Math.floor(chance() * 4800),
          price_fen: price,
          cost_fen: index % 5 === 4 ? null : Math.floor(price * (index === 5 ? 1.08 : 0.78 + chance() * 0.16)),
          status: lost ? 'lost' : open ? 'transit' : 'delivered',
          trouble: lost ? 'lost' : damaged ? 'damaged' : null,
          payment: index < 12 ? 'monthly' : 'prepaid',
          destination: CITIES[Math.floor(chance() * CITIES.length)] ?? '上海',
          source_row: shipments.length + 2,
        });
      }
    });
  }
  return { customers, shipments };
}
