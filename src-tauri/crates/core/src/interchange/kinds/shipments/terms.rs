//! Words that files use for statuses, troubles and payments.

use crate::{
    interchange::terms::{Table, Terms},
    shipments::{Payment, Status, Trouble},
};

const STATUSES: Table<Status> = &[
    (Status::Cancelled, &["已取消", "取消", "作废", "已作废", "cancelled", "canceled", "void"]),
    (Status::Lost, &["丢失", "遗失", "已丢失", "销毁", "lost", "destroyed"]),
    (Status::Returning, &["退回中", "退件中", "退签中", "returning"]),
    (Status::Refused, &["拒收", "拒签", "refused", "rejected"]),
    (Status::Returned, &["已退回", "退回签收", "退回", "退件", "returned"]),
    (Status::Exception, &["签收异常", "派送失败", "问题件", "异常", "超时", "滞留", "exception", "problem", "failed"]),
    (Status::Delivered, &["已签收", "签收", "妥投", "已妥投", "已送达", "代收", "delivered", "signed"]),
    (Status::Delivering, &["派送中", "派件中", "正在派送", "派送", "待取件", "out for delivery", "delivering"]),
    (Status::Transit, &["运输中", "到达中转", "在途", "转运中", "中转", "运输", "in transit", "transit"]),
    (Status::Collected, &["已揽收", "已揽件", "揽收", "已收件", "收件", "collected", "picked up"]),
    (Status::Ordered, &["已下单", "下单", "待揽收", "待揽件", "ordered", "created"]),
];

const TROUBLES: Table<Trouble> = &[
    (Trouble::Damaged, &["破损", "损坏", "damaged", "damage"]),
    (Trouble::Lost, &["丢失", "遗失", "短少", "lost", "loss"]),
    (Trouble::Refused, &["拒收", "拒签", "refused"]),
    (Trouble::Returned, &["退回", "退件", "returned"]),
    (Trouble::Missorted, &["错分", "错发", "错派", "missorted", "misrouted"]),
    (Trouble::NoAnswer, &["无人接", "联系不上", "电话不通", "no answer"]),
    (Trouble::Address, &["地址错误", "地址不详", "地址不清", "改址", "地址", "address"]),
    (Trouble::Oversize, &["超规", "超重", "超限", "违禁", "oversize", "overweight", "prohibited"]),
    (Trouble::Delayed, &["延误", "超时", "滞留", "延迟", "时效", "delayed", "delay", "late"]),
    (Trouble::Other, &["其他", "其它", "other"]),
];

const PAYMENTS: Table<Payment> = &[
    (Payment::Monthly, &["月结", "协议", "签约", "monthly", "account"]),
    (Payment::Collect, &["到付", "收方付", "collect", "recipient pays", "freight collect"]),
    (Payment::Prepaid, &["现付", "寄付", "现结", "预付", "现金", "prepaid", "cash", "sender pays"]),
    (Payment::Other, &["第三方", "其他", "third party", "other"]),
];

/// Statuses.
pub fn statuses() -> Terms<Status> {
    Terms::new(STATUSES)
}

/// Troubles.
pub fn troubles() -> Terms<Trouble> {
    Terms::new(TROUBLES)
}

/// Payments.
pub fn payments() -> Terms<Payment> {
    Terms::new(PAYMENTS)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::interchange::terms::check;

    #[test]
    fn words_of_our_own_exports_are_understood() {
        check("status", Status::ALL, statuses());
        check("trouble", Trouble::ALL, troubles());
        check("payment", Payment::ALL, payments());
    }

    #[test]
    fn words_of_real_exports_are_understood() {
        let mut s = statuses();
        for (word, expect) in [
            ("已签收", Status::Delivered),
            ("签收异常", Status::Exception),
            ("退回中", Status::Returning),
            ("退回", Status::Returned),
            ("快件已由本人签收", Status::Delivered),
            ("派送失败", Status::Exception),
            ("Out for delivery", Status::Delivering),
        ] {
            assert_eq!(s.find(word), Some(expect), "{word}");
        }
        assert_eq!(s.find("天气晴"), None);
        assert_eq!(troubles().find("延误（天气）"), Some(Trouble::Delayed));
        assert_eq!(payments().find("寄付月结"), Some(Payment::Monthly), "who settles monthly pays monthly");
    }
}
