//! What is sent: a page for each customer with the token of the invitation, and a list of whom to send it to with a
//! message ready for the chat.

use super::{
    InvitationFilesReq, InvitationFilesRes, MailingKind, Sent,
    draw::class,
    list::CameBack,
    store::{self, Row},
};
use crate::{
    App,
    audit::{self, Act, Subject},
    customers::store::{self as customers, Stored as Customer},
    db::{self, Sql, random_id, schema, sql_fault},
    surveys::{
        page::{newest, page_words},
        printed::words_of,
        store as surveys,
    },
    value::book::Entry,
};
use keheng_base::{Fault, Id, Minutes};
use keheng_files::{Cell, TableOut, ZipOut};
use keheng_form::{Form, Lang, code, expr, html, sheet};
use rusqlite::Connection;
use std::path::Path;

/// Characters of a name in the name of a file.
const NAME: usize = 40;

/// An invitation to be sent. Of an anonymous survey it is either a page or a customer.
struct Letter {
    customer: Option<Customer>,
    token: Option<u64>,
    /// name of the page's file; empty without a page
    file: String,
}

/// What no system forbids in the name of a file.
fn harmless(name: &str) -> String {
    let cleaned = name.replace(db::forbidden, " ");
    let words = cleaned.split_whitespace().collect::<Vec<_>>().join(" ");
    words.chars().take(NAME).collect::<String>().trim_matches([' ', '.']).to_owned()
}

/// Invitations that are meant. Fault: `invitation_none`.
fn meant(rows: Vec<Row>, back: &CameBack, which: Sent, newest: Option<Minutes>) -> Result<Vec<Row>, Fault> {
    let wanted = |row: &Row| match which {
        Sent::Newest => Some(row.invited) == newest,
        // of an anonymous survey nobody can be told from those who have answered, so that all are written to
        Sent::Waiting => !back.answered(row),
        Sent::All => true,
    };
    let found: Vec<Row> = rows.into_iter().filter(wanted).collect();
    if found.is_empty() { Err(Fault::new("invitation_none")) } else { Ok(found) }
}

/// Numbers the pages by the names of customers, so that list and folder have one order. Of an anonymous survey the order is
/// another one each time, so that a number leads to nobody; customers without a page come after, by name.
fn letters(conn: &Connection, rows: &[Row]) -> Sql<Vec<Letter>> {
    let mut letters = Vec::new();
    for row in rows {
        let customer = match row.customer {
            Some(id) => customers::get(conn, Id::new(id))?,
            None => None,
        };
        // a customer who is no longer there cannot be written to
        if customer.is_some() || row.customer.is_none() {
            letters.push(Letter { customer, token: row.token, file: String::new() });
        }
    }
    let name = |l: &Letter| l.customer.as_ref().map_or(String::new(), |c| c.name.clone());
    if store::is_anonymous(rows) {
        letters.sort_by_cached_key(|l| (l.token.is_none(), name(l), random_id()));
    } else {
        letters.sort_by_cached_key(|l| (name(l), l.token));
    }
    let width = letters.len().to_string().len().max(3);
    for (at, letter) in letters.iter_mut().enumerate().filter(|(_, l)| l.token.is_some()) {
        let name = harmless(&letter.customer.as_ref().map_or(String::new(), |c| c.name.clone()));
        letter.file = format!("{:0width$} {name}", at + 1).trim_end().to_owned() + ".html";
    }
    Ok(letters)
}

/// What the page of a customer knows: only what the questionnaire asks for, since whoever opens the file can read it.
fn known(form: &str, entry: &Entry) -> expr::Context {
    let facts = [
        ("customer.name", Some(entry.name.clone())),
        ("customer.class", entry.class.map(String::from)),
        ("customer.account", entry.account.clone()),
        ("customer.shipments", Some(entry.shipments.to_string())),
    ];
    let asked = facts.into_iter().filter(|(name, _)| form.contains(name));
    asked.filter_map(|(name, value)| Some((name.to_owned(), value?))).collect()
}

/// Writes the pages into one archive; gives how many.
fn pages(app: &App, to: &Path, req: &InvitationFilesReq, letters: &[Letter]) -> Result<u32, Fault> {
    let version = newest(app, req.id)?;
    let sheet = sheet(&version.form, surveys::form_number(req.id), version.number)?;
    let form = serde_json::json!(version.form).to_string();
    let book = app.book()?;
    let words = page_words();
    let mut archive = ZipOut::create(to).map_err(|e| e.fault())?;
    let mut count = 0;
    for letter in letters {
        let Some(token) = letter.token else { continue };
        let entry = letter.customer.as_ref().and_then(|c| book.get(c.id.raw()));
        let invitation = html::Invitation {
            lang: req.lang,
            token: Some(token),
            customer: entry.map(|e| known(&form, e)).unwrap_or_default(),
            ..html::Invitation::default()
        };
        archive.file(&letter.file, html::page(&sheet, &words, &invitation).as_bytes()).map_err(|e| e.fault())?;
        count += 1;
    }
    archive.finish().map_err(|e| e.fault())?;
    Ok(count)
}

/// The message of a letter in the language of the survey.
fn message(form: &Form, lang: Lang, letter: &Letter, customer: &Customer, which: Sent) -> String {
    let words = words_of(lang);
    let name = customer.contact.as_deref().filter(|c| !c.trim().is_empty()).unwrap_or(&customer.name);
    let title = form.title.get(lang);
    match (which == Sent::Waiting, letter.file.is_empty()) {
        (false, false) => words.invitations_message(&letter.file, name, title),
        (true, false) => words.invitations_message_again(&letter.file, name, title),
        (false, true) => words.invitations_message_anonymous(name, title),
        (true, true) => words.invitations_message_anonymous_again(name, title),
    }
}

/// Writes the list of customers with their messages; gives how many.
fn list(app: &App, to: &Path, req: &InvitationFilesReq, letters: &[Letter]) -> Result<u32, Fault> {
    let form = newest(app, req.id)?.form;
    let offered = req.lang.filter(|lang| form.languages.contains(lang));
    let lang = offered.or_else(|| form.languages.first().copied()).unwrap_or_default();
    let book = app.book()?;
    let w = app.words();
    let anonymous = letters.iter().any(|l| l.customer.is_none() || l.token.is_none());
    let mut out = TableOut::create(to, &w.invitations_title())?;
    let mut heads = vec![
        w.invitations_customer(),
        w.invitations_contact(),
        w.invitations_phone(),
        w.invitations_class(),
        w.invitations_words(),
    ];
    if !anonymous {
        heads.extend([w.invitations_file(), w.invitations_token()]);
    }
    out.row(&heads.iter().map(|head| Cell::Head(head)).collect::<Vec<_>>())?;
    let mut count = 0;
    for letter in letters {
        let Some(customer) = &letter.customer else { continue };
        let message = message(&form, lang, letter, customer, req.which);
        let token = letter.token.map(code::token).unwrap_or_default();
        let class = book.get(customer.id.raw()).map(class).unwrap_or_default();
        let blank = |text: &Option<String>| text.clone().unwrap_or_default();
        let mut row = vec![customer.name.clone(), blank(&customer.contact), blank(&customer.phone), class, message];
        if !anonymous {
            row.extend([letter.file.clone(), token]);
        }
        out.row(
            &row.iter().map(|text| if text.is_empty() { Cell::Empty } else { Cell::Text(text) }).collect::<Vec<_>>(),
        )?;
        count += 1;
    }
    out.finish()?;
    Ok(count)
}

/// Writes pages or list, by the name of the file. Faults: `masked_projector` for the list, `handle_unknown`, `no_such_survey`, `survey_not_published`,
/// `invitation_none` where none is meant, `invitation_anonymous` for pages of those who have not answered an anonymous survey,
/// `invitation_file` for a name that ends otherwise, `file_not_written`.
pub fn invitation_files(app: &App, req: InvitationFilesReq) -> Result<InvitationFilesRes, Fault> {
    let to = app.files().writing(&req.handle)?;
    let ending = to.extension().map(|e| e.to_string_lossy().to_lowercase()).unwrap_or_default();
    if ending != "zip" && app.masked() {
        return Err(Fault::new("masked_projector"));
    }
    newest(app, req.id)?;
    let letters = {
        let db = app.db()?;
        let conn = db.read()?;
        let rows = store::rows(&conn, req.id).map_err(sql_fault)?;
        if ending == "zip" && req.which == Sent::Waiting && store::is_anonymous(&rows) {
            return Err(Fault::new("invitation_anonymous"));
        }
        let back = CameBack::read(&conn, req.id)?;
        let sent = store::mailings(&conn, req.id).map_err(sql_fault)?;
        let last = sent.iter().map(|(_, m)| m).find(|m| m.kind == MailingKind::Invite).map(|m| m.at);
        letters(&conn, &meant(rows, &back, req.which, last)?).map_err(sql_fault)?
    };
    let count = match ending.as_str() {
        "zip" => pages(app, &to, &req, &letters)?,
        "csv" | "xlsx" => list(app, &to, &req, &letters)?,
        _ => return Err(Fault::new("invitation_file").with("name", db::name(&to))),
    };
    // The list names people and their telephones, because that is what it is for.
    let open = ending != "zip";
    audit::record(app, Act::export(open), Some(Subject::row(&schema::SURVEY, req.id.raw())), u64::from(count))?;
    Ok(InvitationFilesRes { file: db::name(&to), count })
}
