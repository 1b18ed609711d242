//! Fields of a table of standards, with the headings that name them.

use crate::interchange::fields::fields;

fields! {
    /// month from which it is in force
    Month "standard_month" ["生效月份", "执行月份", "起始月份", "启用月份", "生效日期", "计划月份", "月份", "in force from", "valid from", "effective from", "from month", "month"];
    /// kind of cost
    Item "standard_item" ["成本项目", "费用项目", "费用科目", "科目", "标准项目", "预算项目", "费用名称", "项目", "kind of cost", "cost item", "account", "item"];
    /// budget of a month, of kinds that do not vary
    Fixed "standard_fixed" ["月预算", "每月预算", "预算金额", "月度预算", "固定预算", "预算", "monthly budget", "budget of the month", "budget"];
    /// what is counted
    Unit "standard_unit" ["计量单位", "用量单位", "单位", "counted in", "unit of measure", "unit"];
    /// units for one waybill
    Quantity "standard_quantity" ["每单用量", "标准用量", "单票用量", "单耗", "用量标准", "standard quantity", "quantity per waybill", "usage per waybill"];
    /// price of a unit
    Price "standard_price" ["标准单价", "计划单价", "标准价格", "单价", "standard price", "price per unit", "unit price"];
    /// waybills planned for a month
    Units "standard_units" ["计划单量", "计划票数", "预算单量", "预计单量", "planned waybills", "planned volume", "budget volume"];
    /// freight planned for a waybill
    Freight "standard_freight" ["每单运费", "计划运费", "单票运费", "预算运费", "planned freight", "freight per waybill"];
}

/// From when, what for, and a budget or a price.
pub const NEEDS: &[&[usize]] =
    &[&[Field::Month as usize], &[Field::Item as usize], &[Field::Price as usize, Field::Fixed as usize]];

#[cfg(test)]
mod tests {
    use crate::interchange::kinds;

    #[test]
    fn tables_of_standards_are_told_from_costs() {
        for headings in [
            "生效月份,成本项目,月预算,计量单位,每单用量,标准单价",
            "月份,费用项目,标准用量,单价,单位",
            "Month,Item,Budget,Standard quantity,Unit price",
        ] {
            let list: Vec<String> = headings.split(',').map(str::to_owned).collect();
            assert_eq!(kinds::guess(&list).id(), "standards", "{headings}");
        }
    }
}
