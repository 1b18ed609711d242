//! Where the firm is and where its parcels go.

use super::random::Chance;

/// A city parcels go to.
#[derive(Debug)]
pub(super) struct City {
    /// province; the same as `name` for a municipality
    pub province: &'static str,
    /// with 市
    pub name: &'static str,
    /// some of its districts
    pub districts: &'static [&'static str],
    /// price zone: 0 same city, 1 same region, 2 near, 3 middle, 4 far, 5 remote
    pub zone: usize,
    /// share of the parcels, relative
    weight: u32,
}

/// Number of price zones.
pub(super) const ZONES: usize = 6;

const fn city(
    province: &'static str,
    name: &'static str,
    districts: &'static [&'static str],
    zone: usize,
    weight: u32,
) -> City {
    City { province, name, districts, zone, weight }
}

/// The cities, the firm's own first.
pub(super) const CITIES: &[City] = &[
    city("浙江省", "金华市", &["婺城区", "金东区", "兰溪市", "东阳市", "义乌市", "永康市"], 0, 90),
    city("浙江省", "杭州市", &["西湖区", "余杭区", "萧山区", "滨江区", "上城区"], 1, 80),
    city("浙江省", "宁波市", &["鄞州区", "海曙区", "慈溪市"], 1, 40),
    city("浙江省", "温州市", &["鹿城区", "瓯海区", "乐清市"], 1, 36),
    city("浙江省", "台州市", &["椒江区", "温岭市", "临海市"], 1, 22),
    city("上海市", "上海市", &["浦东新区", "闵行区", "松江区", "嘉定区", "静安区"], 1, 78),
    city("江苏省", "苏州市", &["姑苏区", "吴中区", "昆山市", "虎丘区"], 1, 56),
    city("江苏省", "南京市", &["玄武区", "鼓楼区", "江宁区"], 1, 42),
    city("江苏省", "无锡市", &["梁溪区", "滨湖区", "江阴市"], 1, 26),
    city("安徽省", "合肥市", &["蜀山区", "包河区", "瑶海区"], 1, 34),
    city("安徽省", "阜阳市", &["颍州区", "颍泉区", "临泉县"], 1, 16),
    city("福建省", "福州市", &["鼓楼区", "仓山区", "闽侯县"], 2, 24),
    city("福建省", "泉州市", &["丰泽区", "晋江市", "石狮市"], 2, 26),
    city("福建省", "厦门市", &["思明区", "湖里区", "集美区"], 2, 22),
    city("江西省", "南昌市", &["东湖区", "红谷滩区", "青山湖区"], 2, 24),
    city("江西省", "上饶市", &["信州区", "广信区", "鄱阳县"], 2, 14),
    city("山东省", "青岛市", &["市南区", "李沧区", "黄岛区"], 2, 30),
    city("山东省", "济南市", &["历下区", "槐荫区", "历城区"], 2, 28),
    city("山东省", "临沂市", &["兰山区", "罗庄区", "河东区"], 2, 22),
    city("河南省", "郑州市", &["金水区", "二七区", "管城回族区"], 2, 40),
    city("河南省", "洛阳市", &["涧西区", "洛龙区", "偃师区"], 2, 18),
    city("湖北省", "武汉市", &["洪山区", "江汉区", "武昌区"], 2, 42),
    city("湖南省", "长沙市", &["岳麓区", "雨花区", "芙蓉区"], 2, 36),
    city("广东省", "广州市", &["天河区", "白云区", "番禺区", "海珠区"], 3, 66),
    city("广东省", "深圳市", &["南山区", "宝安区", "龙岗区", "福田区"], 3, 62),
    city("广东省", "东莞市", &["虎门镇", "长安镇", "南城街道"], 3, 34),
    city("广东省", "佛山市", &["禅城区", "南海区", "顺德区"], 3, 28),
    city("北京市", "北京市", &["朝阳区", "海淀区", "丰台区", "通州区"], 3, 58),
    city("天津市", "天津市", &["和平区", "南开区", "滨海新区"], 3, 24),
    city("河北省", "石家庄市", &["长安区", "裕华区", "新华区"], 3, 26),
    city("河北省", "保定市", &["莲池区", "竞秀区", "高碑店市"], 3, 16),
    city("陕西省", "西安市", &["雁塔区", "未央区", "碑林区"], 3, 34),
    city("四川省", "成都市", &["武侯区", "锦江区", "双流区"], 3, 48),
    city("重庆市", "重庆市", &["渝北区", "江北区", "沙坪坝区"], 3, 34),
    city("广西壮族自治区", "南宁市", &["青秀区", "西乡塘区", "兴宁区"], 3, 20),
    city("辽宁省", "沈阳市", &["和平区", "铁西区", "皇姑区"], 4, 24),
    city("吉林省", "长春市", &["朝阳区", "南关区", "绿园区"], 4, 16),
    city("黑龙江省", "哈尔滨市", &["道里区", "南岗区", "香坊区"], 4, 18),
    city("山西省", "太原市", &["小店区", "迎泽区", "万柏林区"], 4, 20),
    city("云南省", "昆明市", &["五华区", "官渡区", "呈贡区"], 4, 22),
    city("贵州省", "贵阳市", &["南明区", "云岩区", "观山湖区"], 4, 18),
    city("海南省", "海口市", &["龙华区", "美兰区", "琼山区"], 4, 10),
    city("甘肃省", "兰州市", &["城关区", "七里河区", "安宁区"], 4, 12),
    city("内蒙古自治区", "呼和浩特市", &["赛罕区", "新城区", "回民区"], 5, 9),
    city("青海省", "西宁市", &["城西区", "城东区", "湟中区"], 5, 5),
    city("新疆维吾尔自治区", "乌鲁木齐市", &["天山区", "沙依巴克区", "水磨沟区"], 5, 9),
    city("西藏自治区", "拉萨市", &["城关区", "堆龙德庆区"], 5, 3),
];

/// The firm's own city.
pub(super) const HOME: &City = &CITIES[0];

impl City {
    /// Province, city and one of the districts, as addresses are written.
    pub(super) fn prefix(&self, chance: &mut impl Chance) -> String {
        let province = if self.province == self.name { "" } else { self.province };
        [province, self.name, chance.pick(self.districts)].concat()
    }
}

/// Draws cities by their weight.
pub(super) struct Atlas {
    upto: Vec<u32>,
    far: Vec<usize>,
}

impl Atlas {
    pub(super) fn new() -> Atlas {
        let mut run = 0;
        let mut add = |city: &City| {
            run += city.weight;
            run
        };
        let far = (0..CITIES.len()).filter(|i| CITIES[*i].zone >= 3).collect();
        Atlas { upto: CITIES.iter().map(&mut add).collect(), far }
    }

    /// A destination; with `far`, one of zone 3 or more.
    pub(super) fn draw(&self, chance: &mut impl Chance, far: bool) -> &'static City {
        if far {
            return &CITIES[chance.pick(&self.far)];
        }
        let total = self.upto.last().copied().unwrap_or(0);
        let at = chance.below(total);
        &CITIES[self.upto.partition_point(|upto| *upto <= at).min(CITIES.len() - 1)]
    }
}

#[cfg(test)]
mod tests {
    use super::super::random::Flow;
    use super::*;

    #[test]
    fn every_city_can_be_reached() {
        let (atlas, mut flow) = (Atlas::new(), Flow::new(3, 3));
        let mut seen = vec![0u32; CITIES.len()];
        for _ in 0..50_000 {
            let city = atlas.draw(&mut flow, false);
            let at = CITIES.iter().position(|c| c.name == city.name).unwrap();
            seen[at] += 1;
            assert!(atlas.draw(&mut flow, true).zone >= 3, "far is far");
        }
        assert!(seen.iter().all(|n| *n > 0), "no city is dead weight");
        assert!(seen[1] > seen[46] * 10, "and the near big ones get most");
        assert!(CITIES.iter().all(|c| c.zone < ZONES && !c.districts.is_empty() && c.name.ends_with('市')));
        assert_eq!(CITIES[5].prefix(&mut flow).matches("上海市").count(), 1, "a municipality is not its own province");
    }
}
