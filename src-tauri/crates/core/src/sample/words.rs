//! Names and addresses made of parts. Districts are real, people, firms and telephone numbers are drawn at random and
//! mean nobody.

use super::random::Chance;

/// Family names, common ones first; some with several readings and some of two characters.
const FAMILY: &[&str] = &[
    "王", "李", "张", "刘", "陈", "杨", "黄", "赵", "吴", "周", "徐", "孙", "马", "朱", "胡", "郭", "何", "高", "林",
    "罗", "郑", "梁", "谢", "宋", "唐", "许", "韩", "冯", "邓", "曹", "彭", "曾", "肖", "田", "董", "袁", "潘", "于",
    "蒋", "蔡", "余", "杜", "叶", "程", "苏", "魏", "吕", "丁", "任", "沈", "姚", "卢", "姜", "崔", "钟", "谭", "陆",
    "汪", "范", "金", "石", "廖", "贾", "夏", "韦", "付", "方", "白", "邹", "孟", "熊", "秦", "邱", "江", "尹", "薛",
    "闫", "段", "雷", "侯", "龙", "史", "陶", "黎", "贺", "顾", "毛", "郝", "龚", "邵", "万", "钱", "严", "覃", "武",
    "戴", "莫", "孔", "向", "汤", "单", "解", "仇", "查", "翟", "乐", "盖", "区", "欧阳", "诸葛", "司徒", "尉迟",
    "上官", "慕容",
];

/// Characters of given names.
const GIVEN: &[&str] = &[
    "伟", "芳", "娜", "敏", "静", "丽", "强", "磊", "军", "洋", "勇", "艳", "杰", "娟", "涛", "明", "超", "秀", "霞",
    "平", "刚", "桂", "英", "华", "玉", "兰", "红", "梅", "建", "国", "文", "辉", "志", "鹏", "宇", "浩", "欣", "怡",
    "子", "涵", "梓", "轩", "雨", "泽", "晨", "曦", "思", "远", "佳", "琪", "嘉", "豪", "俊", "凯", "博", "雅", "婷",
    "倩", "颖", "雪", "琳", "慧", "莹", "璐", "瑶", "瑞", "祥", "福", "顺", "兴", "旺", "荣", "光", "德", "仁", "义",
    "长", "行", "朝", "重", "乐", "晓", "春", "冬", "海", "云",
];

/// Characters of invented brands.
const BRAND: &[&str] = &[
    "禾", "沐", "柚", "岚", "屿", "鹿", "栖", "棠", "苒", "瓷", "织", "谷", "川", "桐", "朴", "臻", "衍", "屹", "墨",
    "舟", "茗", "泓", "蔚", "澜", "芯", "元", "启", "合", "众", "丰", "盛", "恒", "信", "达", "通", "联", "优", "品",
    "尚", "佰", "鑫", "淼", "森", "垚", "焱", "瑾", "沁", "甄", "悠", "拾",
];

const TRADE: &[&str] = &[
    "服饰",
    "箱包",
    "鞋业",
    "五金",
    "电器",
    "电子",
    "食品",
    "茶叶",
    "火腿",
    "化妆品",
    "日用品",
    "玩具",
    "饰品",
    "图书",
    "文具",
    "家纺",
    "家居",
    "灯饰",
    "陶瓷",
    "工艺品",
    "农产品",
    "水果",
    "医疗器械",
    "汽配",
    "母婴用品",
    "宠物用品",
    "体育用品",
    "园艺",
    "包装",
    "皮革",
];

const ONLINE: &[&str] = &["电子商务有限公司", "网络科技有限公司", "旗舰店", "专营店", "企业店"];
const WHOLESALE: &[&str] = &["商行", "批发部", "贸易有限公司", "经营部", "供应链有限公司"];
const FACTORY: &[&str] = &["有限公司", "制造有限公司", "厂", "实业有限公司"];
const SHOP: &[&str] = &["专卖店", "便利店", "工作室", "门市部", "店"];
const OFFICE: &[&str] = &[
    "律师事务所",
    "会计师事务所",
    "财务咨询有限公司",
    "口腔门诊部",
    "设计院",
    "检测有限公司",
    "物业服务中心",
    "培训学校",
];

const ROAD: &[&str] = &[
    "中山", "人民", "解放", "建设", "和平", "胜利", "文化", "新华", "迎宾", "学府", "科技", "创业", "滨江", "金桥",
    "东风", "朝阳", "光明", "复兴", "青年", "工业", "商贸", "环城", "八一", "双龙", "宾虹", "丹溪", "永康", "李渔",
    "回溪", "康济",
];

/// Prefixes of mobile numbers in use.
const MOBILE: &[u16] = &[
    130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 150, 151, 152, 153, 155, 156, 157, 158, 159, 166, 173, 175, 176,
    177, 178, 180, 181, 182, 183, 185, 186, 187, 188, 189, 191, 198, 199,
];

/// What a customer does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// e-commerce seller 电商
    Online,
    /// wholesaler 批发
    Wholesale,
    /// manufacturer 制造
    Factory,
    /// shop 零售
    Shop,
    /// office, public body 政企
    Office,
    /// private person 散户
    Person,
}

/// How a telephone number is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PhoneForm {
    /// `13812345678`
    Mobile,
    /// `0579-82345678`
    Landline,
    /// `138****5678`: prefix and last four only
    Masked,
    /// `13812345678-1234`: a number lent for some weeks, with extension
    Virtual,
}

/// A person's name.
pub(super) fn person(chance: &mut impl Chance) -> String {
    // the smaller of two draws: common names come first in the list
    let family = chance.below(FAMILY.len() as u32).min(chance.below(FAMILY.len() as u32));
    let mut name = String::with_capacity(12);
    name.push_str(FAMILY[family as usize]);
    name.push_str(chance.pick(GIVEN));
    if chance.happens(0.72) {
        name.push_str(chance.pick(GIVEN));
    }
    name
}

/// A firm's name; `town` stands before it, or not.
pub(super) fn firm(chance: &mut impl Chance, kind: Kind, town: &str) -> String {
    let town = if chance.happens(0.6) { town.trim_end_matches(['市', '区', '县']) } else { "" };
    let brand = (chance.pick(BRAND), chance.pick(BRAND));
    let trade = if kind == Kind::Office { "" } else { chance.pick(TRADE) };
    let form = chance.pick(match kind {
        Kind::Online => ONLINE,
        Kind::Wholesale => WHOLESALE,
        Kind::Factory => FACTORY,
        Kind::Shop | Kind::Person => SHOP,
        Kind::Office => OFFICE,
    });
    [town, brand.0, brand.1, trade, form].concat()
}

/// Street and number, with words by which an area can be told.
pub(super) fn street(chance: &mut impl Chance, kind: Kind) -> String {
    let (road, way) = (chance.pick(ROAD), chance.pick(&["路", "路", "街", "大道", "巷"]));
    let (door, block, floor) = (1 + chance.below(899), 1 + chance.below(28), 1 + chance.below(24));
    let stall = 1 + chance.below(799);
    let place = match (kind, chance.below(4)) {
        (Kind::Online, 0 | 1) => format!("电商产业园{block}幢{floor}楼"),
        (Kind::Online, _) => format!("科技大厦{floor}楼"),
        (Kind::Wholesale, 0) => format!("服装城{block}区{stall}号"),
        (Kind::Wholesale, 1) => format!("皮革城A{stall}号"),
        (Kind::Wholesale, 2) => format!("电子市场{floor}区{block}号"),
        (Kind::Wholesale, _) => format!("商贸城B区{stall}号"),
        (Kind::Factory, _) => format!("工业园区{block}号厂房"),
        (Kind::Shop, 0 | 1) => format!("沿街{block}号店面"),
        (Kind::Shop, _) => format!("万家广场{floor}层{block}号"),
        (Kind::Office, 0) => format!("CBD中心{floor}楼"),
        (Kind::Office, _) => format!("商务大厦{floor}楼{block}室"),
        (Kind::Person, 0) => format!("职业技术学院{block}号宿舍楼"),
        (Kind::Person, _) => format!("和园小区{block}幢{floor}0{}室", 1 + door % 4),
    };
    format!("{road}{way}{door}号{place}")
}

/// A mobile number as prefix and the eight digits behind it.
pub(super) fn mobile(chance: &mut impl Chance) -> (u16, u32) {
    (chance.pick(MOBILE), chance.below(100_000_000))
}

/// Writes a mobile number in one of its forms; `extension` is used by [`PhoneForm::Virtual`] only.
pub(super) fn written(form: PhoneForm, (prefix, rest): (u16, u32), extension: u32) -> String {
    match form {
        PhoneForm::Mobile => format!("{prefix}{rest:08}"),
        PhoneForm::Landline => format!("0579-8{:07}", rest % 10_000_000),
        PhoneForm::Masked => format!("{prefix}****{:04}", rest % 10_000),
        PhoneForm::Virtual => format!("{prefix}{rest:08}-{:04}", extension % 10_000),
    }
}

impl Kind {
    /// The word outlets write for it.
    pub fn word(self) -> &'static str {
        match self {
            Kind::Online => "电商",
            Kind::Wholesale => "批发",
            Kind::Factory => "制造",
            Kind::Shop => "零售",
            Kind::Office => "政企",
            Kind::Person => "个人",
        }
    }
}
