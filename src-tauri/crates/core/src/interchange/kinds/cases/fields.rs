//! Fields of a file of cases, with the headings that name them.

use crate::interchange::fields::fields;

fields! {
    /// number at the source
    CaseNo "case_no" ["工单号", "服务单号", "投诉单号", "理赔单号", "工单编号", "服务单编号", "申诉单号", "问题件编号", "编号", "case number", "case no", "case id", "ticket", "ticket number"];
    /// what it is about
    CaseKind "case_kind" ["服务单类型", "工单类型", "投诉类型", "问题类型", "问题件类型", "异常类型", "类型", "类别", "case type", "type", "kind"];
    /// waybill
    No "no" ["运单号", "快递单号", "面单号", "运单编号", "快递运单号", "物流单号", "单号", "运单", "waybill number", "waybill no", "waybill", "tracking number", "tracking no"];
    /// settlement account or customer code
    Account "account" ["月结账号", "月结卡号", "月结号", "客户编码", "客户编号", "客户代码", "account", "settlement account", "account number", "customer code"];
    /// customer by name
    CustomerName "customer_name" ["客户名称", "客户", "寄件客户", "寄件公司", "商家名称", "店铺名称", "customer", "customer name", "client"];
    /// who it is about, in words
    Party "party" ["联系人", "投诉人", "申诉人", "申请人", "客户姓名", "收件人", "contact", "complainant", "claimant"];
    /// came in
    Opened "opened" ["登记时间", "受理时间", "投诉时间", "创建时间", "提交时间", "申请时间", "上报时间", "登记日期", "受理日期", "投诉日期", "创建日期", "日期", "opened", "opened at", "created", "created at", "registered", "date"];
    /// to be settled by
    CaseDue "case_due" ["处理时限", "要求完成时间", "截止时间", "应结案时间", "应办结时间", "settle by", "deadline", "due", "due date"];
    /// settled
    Closed "closed" ["结案时间", "办结时间", "处理完成时间", "完结时间", "关闭时间", "结案日期", "赔付时间", "closed", "closed at", "resolved", "settled"];
    /// where it stands
    CaseStatus "case_status" ["处理状态", "工单状态", "服务单状态", "是否结案", "状态", "case status", "status", "state"];
    /// cause
    Cause "cause" ["原因", "投诉原因", "问题原因", "责任原因", "异常原因", "原因分析", "cause", "reason"];
    /// who answers for it
    Link "link" ["责任环节", "责任部门", "责任方", "环节", "responsible link", "responsible", "stage"];
    /// wanted
    Claimed "claimed" ["索赔金额", "申请金额", "申请赔付金额", "理赔申请金额", "claimed", "claim amount", "amount claimed"];
    /// paid
    Paid "paid" ["赔付金额", "实赔金额", "赔偿金额", "已赔金额", "赔款", "理赔金额", "paid", "paid amount", "amount paid", "compensation"];
    /// whether the firm was at fault
    Justified "justified" ["是否有责", "责任判定", "是否属实", "是否有效", "是否成立", "justified", "valid", "at fault"];
    /// how it came in
    Channel "channel" ["渠道", "受理渠道", "投诉渠道", "来源", "channel", "source"];
    /// remark
    Note "note" ["备注", "问题描述", "处理结果", "描述", "说明", "内容", "note", "remark", "remarks", "description", "comment"];
}

/// Kind and day of coming in, and one field must say what or whom it is about.
pub const NEEDS: &[&[usize]] = &[
    &[Field::CaseKind as usize],
    &[Field::Opened as usize],
    &[
        Field::No as usize,
        Field::CaseNo as usize,
        Field::CustomerName as usize,
        Field::Account as usize,
        Field::Party as usize,
    ],
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::interchange::{fields::guess, kinds};

    fn check(heading: &str, expect: Field) {
        let found = guess(FIELDS, heading).map(|g| g.0);
        assert_eq!(found, Some(expect as usize), "{heading} means {expect:?}");
    }

    #[test]
    fn headings_of_real_exports_are_understood() {
        check("工单号", Field::CaseNo);
        check("快递单号", Field::No);
        check("投诉类型", Field::CaseKind);
        check("投诉原因", Field::Cause);
        check("赔付金额(元)", Field::Paid);
        check("Case No.", Field::CaseNo);
    }

    #[test]
    fn files_of_cases_and_of_waybills_are_told_apart() {
        let check = |headings: &str, kind: &str| {
            let headings: Vec<String> = headings.split(',').map(str::to_owned).collect();
            assert_eq!(kinds::guess(&headings).id(), kind, "{headings:?}");
        };
        check("工单号,运单号,投诉类型,投诉时间,状态,备注", "cases");
        check("运单号,客户名称,理赔金额,类型,登记日期", "cases");
        check("运单号,寄件客户,寄件时间,签收时间,运费,成本,状态,异常原因", "shipments");
        check("单号,客户,发货日期,重量,运费,问题类型,备注", "shipments");
    }
}
