//! Fields of a table of costs, with the headings that name them: one amount a row, or twelve months in columns.

use crate::interchange::fields::fields;

fields! {
    /// day or month it belongs to
    Day "cost_day" ["日期", "月份", "记账日期", "入账日期", "发生日期", "期间", "会计期间", "归属月份", "date", "month", "period", "posting date"];
    /// year, where the months are columns without one
    Year "cost_year" ["年份", "年度", "会计年度", "year", "fiscal year"];
    /// kind of cost
    Item "cost_item" ["费用项目", "费用科目", "会计科目", "科目", "科目名称", "成本项目", "费用名称", "费用类别", "费用类型", "项目", "cost item", "account", "item", "expense", "cost type"];
    /// amount
    Amount "cost_amount" ["金额", "费用金额", "发生额", "借方金额", "本期金额", "支出金额", "amount", "cost", "expense amount"];
    /// department
    Department "cost_department" ["部门", "部门名称", "成本中心", "班组", "department", "cost center", "cost centre"];
    /// how it answers to volume
    Behaviour "cost_behaviour" ["成本习性", "习性", "固定变动", "behaviour", "behavior", "fixed or variable"];
    /// who answers for it
    Owner "cost_owner" ["责任人", "负责人", "经办人", "owner", "responsible", "responsible person"];
    /// who answers for the kind and department as a whole
    PoolOwner "cost_pool_owner" ["归口责任人", "归口负责人", "归口管理人", "成本池责任人", "owner of the pool", "pool owner", "cost pool owner", "budget owner"];
    /// accrued
    Estimate "cost_estimate" ["是否预提", "预提", "暂估", "是否暂估", "estimate", "accrual", "accrued"];
    /// remark
    Note "note" ["备注", "摘要", "说明", "用途", "note", "remark", "remarks", "description"];
    /// amount of January
    M1 "cost_m01" ["1月", "一月", "01月", "january", "jan"];
    /// amount of February
    M2 "cost_m02" ["2月", "二月", "02月", "february", "feb"];
    /// amount of March
    M3 "cost_m03" ["3月", "三月", "03月", "march", "mar"];
    /// amount of April
    M4 "cost_m04" ["4月", "四月", "04月", "april", "apr"];
    /// amount of May
    M5 "cost_m05" ["5月", "五月", "05月", "may"];
    /// amount of June
    M6 "cost_m06" ["6月", "六月", "06月", "june", "jun"];
    /// amount of July
    M7 "cost_m07" ["7月", "七月", "07月", "july", "jul"];
    /// amount of August
    M8 "cost_m08" ["8月", "八月", "08月", "august", "aug"];
    /// amount of September
    M9 "cost_m09" ["9月", "九月", "09月", "september", "sep"];
    /// amount of October
    M10 "cost_m10" ["10月", "十月", "october", "oct"];
    /// amount of November
    M11 "cost_m11" ["11月", "十一月", "november", "nov"];
    /// amount of December
    M12 "cost_m12" ["12月", "十二月", "december", "dec"];
}

/// The months, January first.
pub const MONTHS: [Field; 12] = [
    Field::M1,
    Field::M2,
    Field::M3,
    Field::M4,
    Field::M5,
    Field::M6,
    Field::M7,
    Field::M8,
    Field::M9,
    Field::M10,
    Field::M11,
    Field::M12,
];

/// An amount, of a row or of a month.
const AMOUNTS: &[usize] = &{
    let mut places = [Field::Amount as usize; 13];
    let mut at = 0;
    while at < 12 {
        places[at + 1] = MONTHS[at] as usize;
        at += 1;
    }
    places
};

/// When: a column of days, or months as columns.
const TIMES: &[usize] = &{
    let mut places = [Field::Day as usize; 13];
    let mut at = 0;
    while at < 12 {
        places[at + 1] = MONTHS[at] as usize;
        at += 1;
    }
    places
};

/// What for, how much, when.
pub const NEEDS: &[&[usize]] = &[&[Field::Item as usize], AMOUNTS, TIMES];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::interchange::{fields::guess, kinds};

    #[test]
    fn headings_of_months_are_told_apart() {
        for (heading, expect) in
            [("2026年1月", Field::M1), ("2026年11月", Field::M11), ("12月", Field::M12), ("May", Field::M5)]
        {
            assert_eq!(guess(FIELDS, heading).map(|g| g.0), Some(expect as usize), "{heading}");
        }
    }

    #[test]
    fn tables_of_costs_are_known() {
        for headings in ["月份,费用项目,金额,部门", "科目,1月,2月,3月,合计", "Date,Account,Amount,Department"]
        {
            let list: Vec<String> = headings.split(',').map(str::to_owned).collect();
            assert_eq!(kinds::guess(&list).id(), "costs", "{headings}");
        }
    }
}
