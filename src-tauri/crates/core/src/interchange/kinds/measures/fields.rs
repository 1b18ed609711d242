//! Fields of a table of counts, with the headings that name them.

use crate::interchange::fields::fields;

fields! {
    /// which KPI
    Kpi "measure_kpi" ["指标", "指标名称", "考核指标", "服务指标", "考核项目", "kpi", "indicator", "measure", "metric"];
    /// day or month it was counted for
    Day "measure_day" ["统计日期", "日期", "月份", "统计月份", "统计日", "期间", "考核月份", "counted for", "date", "month", "period", "day"];
    /// how many
    Numerator "measure_numerator" ["计入数", "计入", "达标数", "合格数", "准确数", "及时数", "分子", "完成数", "counted", "numerator", "passed", "hits"];
    /// out of
    Denominator "measure_denominator" ["总数", "总量", "应统计数", "分母", "样本数", "抽查数", "总次数", "out of", "denominator", "total count", "sample size"];
    /// their quotient, where the file has it instead of the counts
    Rate "measure_rate" ["比率", "达标率", "合格率", "完成率", "指标值", "实际值", "rate", "share", "result", "percentage"];
    /// where it comes from
    Source "measure_source" ["来源", "数据来源", "统计单位", "系统", "平台", "counted by", "source", "system", "platform"];
}

/// What of, when, out of how many, and how many or the quotient.
pub const NEEDS: &[&[usize]] = &[
    &[Field::Kpi as usize],
    &[Field::Day as usize],
    &[Field::Numerator as usize, Field::Rate as usize],
    &[Field::Denominator as usize],
];

#[cfg(test)]
mod tests {
    use crate::interchange::kinds;

    #[test]
    fn tables_of_counts_are_told_from_costs_and_cases() {
        for headings in ["月份,指标,达标数,总数,来源", "日期,考核指标,合格率,抽查数", "Month,KPI,Passed,Out of,Source"]
        {
            let list: Vec<String> = headings.split(',').map(str::to_owned).collect();
            assert_eq!(kinds::guess(&list).id(), "measures", "{headings}");
        }
    }
}
