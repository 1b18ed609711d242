//! Fields of a shipment file, with the headings that name them.
//!
//! The headings are data: Chinese ones as carriers' and platforms' exports have them, English ones as Keheng writes them.

use crate::interchange::fields::fields;

fields! {
    /// waybill number
    No "no" ["运单号", "快递单号", "面单号", "运单编号", "快递运单号", "物流单号", "单号", "运单", "面单", "waybill number", "waybill no", "waybill", "tracking number", "tracking no", "awb"];
    /// order behind it
    OrderNo "order_no" ["订单号", "订单编号", "商家订单号", "平台订单号", "客户订单号", "order number", "order no", "order id", "order"];
    /// settlement account or customer code
    Account "account" ["月结账号", "月结卡号", "月结号", "客户编码", "客户编号", "客户代码", "客户账号", "结算账号", "协议客户号", "account", "settlement account", "account number", "customer code", "customer no", "customer id"];
    /// the payer by name
    CustomerName "customer_name" ["寄件客户", "客户名称", "客户", "寄件公司", "发货客户", "结算客户", "月结客户", "商家名称", "店铺名称", "寄件单位", "customer", "customer name", "shipper company", "client"];
    /// sender
    SenderName "sender_name" ["寄件人", "寄件人姓名", "寄方", "寄方姓名", "发件人", "发件人姓名", "发货人", "寄件联系人", "sender", "sender name", "shipper", "from name"];
    /// sender's phone
    SenderPhone "sender_phone" ["寄件人电话", "寄件电话", "寄件人手机", "寄件手机", "发件人电话", "发件电话", "发件人手机", "寄方电话", "发货人电话", "寄件人联系方式", "sender's phone", "sender phone", "sender mobile", "sender tel", "shipper phone"];
    /// sender's address
    SenderAddress "sender_address" ["寄件地址", "寄件人地址", "发件地址", "发件人地址", "寄方地址", "发货地址", "sender's address", "sender address", "shipper address"];
    /// recipient
    ReceiverName "receiver_name" ["收件人", "收件人姓名", "收方", "收方姓名", "收货人", "收货人姓名", "recipient", "receiver", "consignee", "receiver name", "recipient name"];
    /// recipient's phone
    ReceiverPhone "receiver_phone" ["收件电话", "收件人电话", "收件人手机", "收件手机", "收方电话", "收货人电话", "收货电话", "recipient's phone", "receiver phone", "recipient phone", "consignee phone"];
    /// recipient's address
    ReceiverAddress "receiver_address" ["收件地址", "收件人地址", "收方地址", "收货地址", "收货人地址", "派送地址", "详细地址", "recipient's address", "receiver address", "recipient address", "consignee address"];
    /// destination
    Destination "destination" ["目的地", "目的市", "目的城市", "收件城市", "收件省份", "到达地", "目的网点", "派件网点", "省市区", "destination", "destination city", "to city"];
    /// collected
    Shipped "shipped" ["寄件时间", "揽收时间", "寄件日期", "揽件时间", "收件时间", "发货时间", "发货日期", "下单时间", "揽收日期", "开单时间", "业务日期", "time shipped", "shipped", "shipped at", "ship date", "pickup time", "collected", "date"];
    /// promised
    Due "due" ["承诺送达", "承诺时间", "承诺送达时间", "应签收时间", "预计送达", "预计送达时间", "预计到达时间", "时效截止", "应到时间", "promised", "due time", "due", "due date", "promise", "eta", "promised delivery"];
    /// signed for
    Delivered "delivered" ["签收时间", "妥投时间", "实际送达", "签收日期", "送达时间", "实际签收时间", "投递时间", "派送完成时间", "time delivered", "delivered", "delivered at", "delivery time", "signed at", "delivery date"];
    /// charged weight
    Weight "weight" ["计费重量", "结算重量", "重量", "实际重量", "重量kg", "称重", "weight", "charged weight", "weight kg"];
    /// parcels
    Pieces "pieces" ["件数", "包裹数", "数量", "子件数", "pieces", "parcels", "qty", "quantity"];
    /// freight
    Price "price" ["运费", "应收运费", "快递费", "应收", "实收", "应收金额", "实收运费", "总运费", "结算金额", "寄付运费", "运费金额", "price", "freight", "amount", "revenue", "charge"];
    /// direct cost
    Cost "cost" ["成本", "直接成本", "运单成本", "总成本", "成本金额", "支出", "应付", "cost", "direct cost"];
    /// cash on delivery
    Cod "cod" ["代收货款", "代收款", "代收金额", "cod", "cash on delivery"];
    /// declared value
    Insured "insured" ["保价金额", "声明价值", "保价", "保值金额", "insured value", "declared value", "insured"];
    /// who pays
    Payment "payment" ["付款方式", "结算方式", "支付方式", "付费方式", "payment", "payment method", "paid by"];
    /// product
    Product "product" ["产品类型", "产品", "时效类型", "业务类型", "快件类型", "服务类型", "产品名称", "product", "service", "service type"];
    /// life-cycle
    Status "status" ["状态", "运单状态", "快件状态", "物流状态", "当前状态", "签收状态", "status", "state"];
    /// what went wrong
    Trouble "trouble" ["异常原因", "异常", "异常类型", "问题件类型", "问题类型", "问题件原因", "异常情况", "exception", "exception type", "problem", "trouble"];
    /// remark
    Note "note" ["备注", "留言", "寄件备注", "客户备注", "说明", "note", "remark", "remarks", "comment"];
}

/// Number and time of collection, and one field must say who pays.
pub const NEEDS: &[&[usize]] = &[
    &[Field::No as usize],
    &[Field::Shipped as usize],
    &[Field::CustomerName as usize, Field::Account as usize, Field::SenderName as usize, Field::SenderPhone as usize],
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::interchange::fields::{assign, guess};

    fn check(heading: &str, expect: Field) {
        let found = guess(FIELDS, heading).map(|g| g.0);
        assert_eq!(found, Some(expect as usize), "{heading} means {expect:?}");
    }

    #[test]
    fn headings_of_real_exports_are_understood() {
        check("运单号", Field::No);
        check("重量(kg)", Field::Weight);
        check("运费(元)", Field::Price);
        check("寄件客户", Field::CustomerName);
        check("寄件人电话", Field::SenderPhone);
        check("寄件人", Field::SenderName);
        check("收件地址", Field::ReceiverAddress);
        check("快递单号 *", Field::No);
        check("Tracking Number", Field::No);
        check("签收时间（派件）", Field::Delivered);
        assert_eq!(guess(FIELDS, "爱好"), None, "an unknown heading is left out, not guessed");
    }

    #[test]
    fn a_field_is_taken_once_and_by_the_surest() {
        let headings = ["揽收时间", "寄件时间", "运单号"].map(str::to_owned);
        let assigned = assign(FIELDS, &headings);
        assert_eq!(assigned[1].map(|a| a.0), Some(Field::Shipped as usize), "the commoner heading wins");
        assert_eq!(assigned[0], None, "the other column is left for the user to place");
    }
}
