//! Forming customers from the senders of shipments.
//!
//! The rule, in this order; the first that applies decides:
//!
//! 1. **Account**: the file names a settlement account or customer code (月结账号, 客户编码).
//! 2. **Name**: the file has a column of customers (寄件客户), or the sender's name is a firm's: it holds a word such as
//!    公司 or 店, or has five or more Chinese characters. Names are compared folded (full-width, case, spaces and
//!    punctuation do not count).
//! 3. **Phone**: a private sender with a real number.
//! 4. **Masked**: a private sender whose number is masked (`138****5678`): name and what is left of the number together.
//!    A weak key: it is never joined with a real number by itself. Virtual numbers say nothing of who somebody is and
//!    are left out.
//! 5. **Person**: the name alone.
//!
//! The id of a formed customer is derived from kind and key, so that two machines that import the same export form the
//! same customer. Keys are rows of their own: a merge lets several keys name one customer.

use crate::db::{IdMap, Sql, Tx, content_id, schema};
use keheng_files::cell::{
    phone::{self, Phone},
    text::fold,
};
use rusqlite::{Connection, OptionalExtension};

/// What a key is made of; stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum KeyKind {
    /// settlement account or customer code
    Account = 1,
    /// name of a firm, or of a customer column
    Name = 2,
    /// real phone
    Phone = 3,
    /// name and masked phone
    Masked = 4,
    /// name of a private sender
    Person = 5,
}

impl KeyKind {
    /// From the stored number; what a newer program stored reads as the weakest.
    pub fn of(code: i64) -> KeyKind {
        match code {
            1 => KeyKind::Account,
            2 => KeyKind::Name,
            3 => KeyKind::Phone,
            4 => KeyKind::Masked,
            _ => KeyKind::Person,
        }
    }

    /// Name in the contract.
    pub const fn code(self) -> &'static str {
        match self {
            KeyKind::Account => "account",
            KeyKind::Name => "name",
            KeyKind::Phone => "phone",
            KeyKind::Masked => "masked",
            KeyKind::Person => "person",
        }
    }
}

/// The sender of a shipment as the file has it; empty texts are absent.
#[derive(Clone, Copy, Debug, Default)]
pub struct Sender<'a> {
    /// settlement account or customer code
    pub account: &'a str,
    /// from a column of customers
    pub customer: &'a str,
    /// from a column of senders
    pub name: &'a str,
    /// as written
    pub phone: &'a str,
    /// as written
    pub address: &'a str,
}

impl<'a> Sender<'a> {
    /// What the customer is called.
    pub fn title(&self) -> &'a str {
        [self.customer, self.name, self.account, self.phone].into_iter().find(|t| !t.is_empty()).unwrap_or_default()
    }
}

/// Words that private people do not have in their names.
const FIRM_WORDS: &[&str] = &[
    "公司",
    "集团",
    "工厂",
    "商行",
    "商贸",
    "贸易",
    "电子",
    "工作室",
    "经营部",
    "批发",
    "旗舰",
    "专卖",
    "超市",
    "银行",
    "学校",
    "医院",
    "中心",
    "驿站",
    "事务所",
    "店",
    "厂",
    "社",
    "铺",
    "馆",
    "部",
    "co.",
    "ltd",
    "inc",
    "llc",
    "gmbh",
    "shop",
    "store",
    "studio",
];

/// Whether a sender's name is a firm's.
pub fn is_firm(name: &str) -> bool {
    let han = name.chars().filter(|c| ('\u{3400}'..='\u{9fff}').contains(c) || *c >= '\u{20000}').count();
    let lower = name.to_lowercase();
    han >= 5 || FIRM_WORDS.iter().any(|w| lower.contains(w))
}

/// The key of a sender; none when nothing identifies it.
pub fn key(sender: &Sender) -> Option<(KeyKind, String)> {
    let found = |kind, key: String| (!key.is_empty()).then_some((kind, key));
    let account = fold(sender.account);
    if !account.is_empty() {
        return found(KeyKind::Account, account);
    }
    if !sender.customer.is_empty() {
        return found(KeyKind::Name, fold(sender.customer));
    }
    if !sender.name.is_empty() && is_firm(sender.name) {
        return found(KeyKind::Name, fold(sender.name));
    }
    match phone::parse(sender.phone) {
        Phone::Real { e164, .. } => found(KeyKind::Phone, e164.to_string()),
        Phone::Masked { prefix, last4 } if !sender.name.is_empty() => {
            found(KeyKind::Masked, format!("{} {}*{}", fold(sender.name), prefix.as_str(), last4.as_str()))
        }
        _ => found(KeyKind::Person, fold(sender.name)),
    }
}

/// Finds and forms customers during an import; remembers what it has seen.
pub struct Former {
    /// customer by key id
    known: IdMap<i64, i64>,
    /// customers formed so far
    pub created: u64,
}

impl Former {
    /// Reads every key of the file: some bytes a key, and an import asks for nearly all.
    pub fn new(conn: &Connection) -> Sql<Former> {
        let mut known = IdMap::default();
        let mut statement = conn.prepare("SELECT k.id, k.customer_id FROM customer_key k WHERE k._del <= 0")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            known.insert(row.get(0)?, row.get(1)?);
        }
        Ok(Former { known, created: 0 })
    }

    /// The id of a key.
    pub fn key_id(kind: KeyKind, key: &str) -> i64 {
        content_id(kind.code(), key)
    }

    /// The customer of a key, if it is known.
    pub fn find(&self, key_id: i64) -> Option<i64> {
        self.known.get(&key_id).copied()
    }

    /// Counts a customer that a real import would form.
    pub fn pretend(&mut self, key_id: i64) -> i64 {
        self.created += 1;
        self.known.insert(key_id, key_id);
        key_id
    }

    /// Forms a customer and its key.
    pub fn form(&mut self, tx: &mut Tx, key_id: i64, kind: KeyKind, key: &str, sender: &Sender) -> Sql<i64> {
        let id = content_id("customer", &format!("{} {key}", kind.code()));
        let life: Option<i64> = tx
            .conn
            .prepare_cached("SELECT _del FROM customer WHERE id = ?1")?
            .query_row([id], |r| r.get(0))
            .optional()?;
        let text = |t: &str| (!t.is_empty()).then(|| t.to_owned());
        let phone = match phone::parse(sender.phone) {
            Phone::Real { .. } | Phone::Masked { .. } => text(sender.phone),
            _ => None,
        };
        let values: [(&str, &dyn rusqlite::ToSql); 4] = [
            ("name", &sender.title()),
            ("account", &text(sender.account)),
            ("phone", &phone),
            ("address", &text(sender.address)),
        ];
        match life {
            None => {
                tx.insert(&schema::CUSTOMER, id, &values)?;
                self.created += 1;
            }
            Some(life) if life > 0 => {
                // Taken back with an import before, and here again: as this file has it, not as that one had.
                tx.bring_back(&schema::CUSTOMER, id)?;
                tx.update(&schema::CUSTOMER, id, &values)?;
                self.created += 1;
            }
            Some(_) => {}
        }
        let key_life: Option<i64> = tx
            .conn
            .prepare_cached("SELECT _del FROM customer_key WHERE id = ?1")?
            .query_row([key_id], |r| r.get(0))
            .optional()?;
        match key_life {
            None => tx.insert(
                &schema::CUSTOMER_KEY,
                key_id,
                &[("kind", &(kind as i64)), ("key", &key), ("customer_id", &id)],
            )?,
            Some(life) if life > 0 => tx.bring_back(&schema::CUSTOMER_KEY, key_id)?,
            Some(_) => {}
        }
        self.known.insert(key_id, id);
        Ok(id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(sender: Sender, expect: Option<(KeyKind, &str)>, why: &str) {
        assert_eq!(key(&sender), expect.map(|(k, t)| (k, t.to_owned())), "{why}");
    }

    #[test]
    fn the_first_rule_that_applies_decides() {
        let s = Sender { account: "C-0001 ", customer: "某某店", name: "王芳", phone: "13900000001", address: "" };
        check(s, Some((KeyKind::Account, "c0001")), "an account beats all");
        check(Sender { account: "", ..s }, Some((KeyKind::Name, "某某店")), "a customer column beats sender and phone");
        check(
            Sender { account: "", customer: "", name: "江北图文店", ..s },
            Some((KeyKind::Name, "江北图文店")),
            "a firm is known by its name, whoever's phone was noted",
        );
        let private = Sender { account: "", customer: "", ..s };
        check(private, Some((KeyKind::Phone, "+8613900000001")), "a private sender is known by a real phone");
        check(
            Sender { phone: "139****0001", ..private },
            Some((KeyKind::Masked, "王芳 139*0001")),
            "a masked phone only counts together with the name",
        );
        check(Sender { phone: "", ..private }, Some((KeyKind::Person, "王芳")), "the name alone is the last resort");
        check(Sender::default(), None, "nobody");
    }
}
