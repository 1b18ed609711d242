//! Invitations from the draw to the calendar; longer than others, because each of them needs the firm and the survey made here.

use super::*;
use crate::{
    App,
    api::Nothing,
    sample::{Recipe, store::fill},
    surveys::{
        SurveyDetail, SurveyResults, TakeRes,
        store::{form_number, versions},
        tests::{app, ask, fault, published, scored},
    },
};
use keheng_base::{Clock, FixedClock};
use keheng_form::code;
use serde_json::{Value, json};
use std::{collections::BTreeSet, io::Read, path::Path, sync::Arc};

/// Customers with a phone, `n` of them; one more without, and one with a masked one.
fn customers(app: &App, n: usize) {
    for at in 0..n {
        let area = if at % 2 == 0 { "上海市浦东新区" } else { "上海市徐汇区" };
        let card = json!({"name": format!("客户{at:02}"), "phone": format!("138000000{at:02}"), "address": area});
        let _: Value = ask(app, "value.add", json!({"patch": card}));
    }
    let _: Value = ask(app, "value.add", json!({"patch": {"name": "没有电话"}}));
    let _: Value = ask(app, "value.add", json!({"patch": {"name": "电话不全", "phone": "138****0001"}}));
}

/// An answer to an invitation as it comes back from a page.
fn answer(app: &App, id: Id<Survey>, who: u64, token: Option<u64>, points: [f64; 4]) -> String {
    let db = app.db().unwrap();
    let version = versions(&db.read().unwrap(), id).unwrap().pop().unwrap();
    let fill = scored(points);
    let answers = version.cells.iter().filter_map(|c| Some((c.key.clone(), fill(&c.key)?))).collect();
    let coded = code::Coded {
        form: form_number(id),
        version: version.number,
        id: who,
        begun: code::BEGINNING + who as i64,
        seconds: 60,
        lang: Lang::Zh,
        arm: None,
        token,
        answers,
    };
    code::encode(&coded, &version.cells, version.structure)
}

fn tokens(app: &App, id: Id<Survey>) -> Vec<u64> {
    let rows = store::rows(&app.db().unwrap().read().unwrap(), id).unwrap();
    rows.iter().filter_map(|row| row.token).collect()
}

fn invite(app: &App, id: Id<Survey>, change: Value) -> InviteLook {
    ask(app, "surveys.invite", req(id, change))
}

fn req(id: Id<Survey>, change: Value) -> Value {
    let mut req = json!({"id": id, "seed": 7});
    change.as_object().unwrap().iter().for_each(|(key, value)| req[key] = value.clone());
    req
}

fn read(app: &App, id: Id<Survey>) -> Invitations {
    ask(app, "surveys.invitations", json!({"id": id}))
}

/// The same file on another day.
fn days_later(folder: &Path, days: i64) -> App {
    let clock = Arc::new(FixedClock(FixedClock(1_795_910_400_000).now_ms() + days * 86_400_000));
    let config = crate::AppConfig { folder: folder.to_owned(), clock, actor: "t".into(), resume: false };
    let app = App::open(config).unwrap();
    app.open_file(&folder.join("t.keheng"), false).unwrap();
    app
}

#[test]
fn a_look_writes_nothing_and_the_draw_is_the_one_looked_at() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    customers(&app, 20);
    let id = published(&app);
    let before = app.db().unwrap().digest().unwrap();
    let look: InviteLook = ask(&app, "surveys.invite_look", req(id, json!({"size": 8})));
    assert_eq!(app.db().unwrap().digest().unwrap(), before);
    assert_eq!((look.customers, look.available, look.drawn), (22, 20, 8));
    assert_eq!(look.left_out, [LeftOutCount { why: LeftOut::Unreachable, customers: 2 }], "none, and a masked one");
    let done = invite(&app, id, json!({"size": 8}));
    assert_eq!(done.people, look.people, "one seed, one list");
    let found = read(&app, id);
    let names = |people: Vec<&str>| people.into_iter().map(str::to_owned).collect::<BTreeSet<_>>();
    assert_eq!(
        names(found.people.iter().map(|p| p.name.as_str()).collect()),
        names(look.people.iter().map(|p| p.name.as_str()).collect())
    );
    let tokens: BTreeSet<u64> = tokens(&app, id).into_iter().collect();
    assert_eq!((tokens.len(), tokens.iter().all(|t| *t < 1 << 40)), (8, true), "a token of its own for each");
    assert_eq!(found.mailings[0].draw.as_ref().map(|d| (d.seed, d.size)), Some((7, Some(8))), "the seed is kept");
    let area: InviteLook = ask(&app, "surveys.invite_look", req(id, json!({"area": " 浦东 "})));
    assert_eq!(area.customers, 10);
    // as the list of customers finds them
    let searched = |query: &str| -> InviteLook { ask(&app, "surveys.invite_look", req(id, json!({"query": query}))) };
    assert_eq!((searched("客户07").customers, searched(" kehu07 ").customers, searched("  ").customers), (1, 1, 22));
    assert_eq!(searched("没有这样的").available, 0);
    let fallen: InviteLook = ask(&app, "surveys.invite_look", req(id, json!({"fallen_by": 0.2})));
    assert_eq!(fallen.customers, 0, "without shipments nothing falls");
    let _: Value = ask(&app, "desk.undo", json!({}));
    assert_eq!(app.db().unwrap().digest().unwrap(), before, "inviting is one step back");
}

#[test]
fn nobody_is_asked_too_often() {
    let folder = tempfile::tempdir().unwrap();
    let (id, other) = {
        let app = app(folder.path());
        customers(&app, 10);
        let (id, other) = (published(&app), published(&app));
        invite(&app, id, json!({"size": 4}));
        let look: InviteLook = ask(&app, "surveys.invite_look", req(other, json!({})));
        assert_eq!(look.left_out[0], LeftOutCount { why: LeftOut::Contacted, customers: 4 });
        assert_eq!((look.available, look.free_from.map(|d| d.to_string())), (6, Some("2027-02-27".to_owned())));
        let again: InviteLook = ask(&app, "surveys.invite_look", req(id, json!({})));
        assert_eq!(again.left_out[0], LeftOutCount { why: LeftOut::Invited, customers: 4 });
        let _: Nothing = ask(&app, "surveys.contact_rule", json!({"days": 0}));
        let look: InviteLook = ask(&app, "surveys.invite_look", req(other, json!({})));
        assert_eq!((look.available, look.contact_days), (10, 0), "without a rule all may be asked");
        let _: Value = ask(&app, "desk.undo", json!({}));
        assert_eq!(fault(&app, "surveys.contact_rule", json!({"days": 4000})), "setting_invalid");
        (id, other)
    };
    let app = days_later(folder.path(), 89);
    let look: InviteLook = ask(&app, "surveys.invite_look", req(other, json!({})));
    assert_eq!(look.available, 6, "a day is missing");
    drop(app);
    let app = days_later(folder.path(), 90);
    let look: InviteLook = ask(&app, "surveys.invite_look", req(other, json!({})));
    assert_eq!(look.available, 10);
    let look: InviteLook = ask(&app, "surveys.invite_look", req(id, json!({})));
    assert_eq!(look.available, 6, "of a survey that is not repeated once is enough");
    let _: Nothing = ask(&app, "surveys.repeat", json!({"id": id, "months": 3}));
    let look: InviteLook = ask(&app, "surveys.invite_look", req(id, json!({})));
    assert_eq!(look.available, 6, "three months after 29 November is 28 February, the day after");
    drop(app);
    let app = days_later(folder.path(), 91);
    let look: InviteLook = ask(&app, "surveys.invite_look", req(id, json!({})));
    assert_eq!(look.available, 10, "the next wave asks the same customers again");
    assert_eq!(fault(&app, "surveys.repeat", json!({"id": id, "months": 0})), "invitation_repeat");
}

#[test]
fn what_comes_back_finds_its_invitation() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    customers(&app, 6);
    let id = published(&app);
    invite(&app, id, json!({}));
    let all = tokens(&app, id);
    let stranger = (0..).find(|t| !all.contains(t)).unwrap();
    let low = [5.0, 1.0, 5.0, 1.0];
    let codes = [
        answer(&app, id, 1, Some(all[0]), low),
        answer(&app, id, 2, Some(all[0]), [5.0, 5.0, 5.0, 5.0]),
        answer(&app, id, 3, Some(all[1]), low),
        answer(&app, id, 4, Some(stranger), low),
        answer(&app, id, 5, None, low),
    ];
    let taken: TakeRes = ask(&app, "surveys.take", json!({"text": codes.join("\n")}));
    assert_eq!(taken.new, 5);
    let found = read(&app, id);
    assert_eq!((found.all.invited, found.all.answered, found.all.rate), (6, 2, Some(1.0 / 3.0)));
    let interval = found.all.interval.unwrap();
    assert!(interval.lo > 0.09 && interval.hi < 0.71, "Wilson of two in six: {interval:?}");
    assert_eq!((found.classes.len(), found.classes[0].invited), (1, 6), "none of them has shipped");
    assert_eq!((found.twice.len(), found.twice[0].answers.len()), (1, 2), "both answers are shown");
    assert!(found.twice[0].name.as_ref().is_some_and(|name| name.starts_with("客户")), "and whose they are");
    assert_eq!(found.unknown[0].name, None);
    assert!(found.twice[0].answers[0] > found.twice[0].answers[1], "the latest first");
    assert_eq!((found.unknown.len(), found.unknown[0].token.as_str()), (1, &*code::token(stranger)));
    assert_eq!(found.without, 1);
    let places: Vec<bool> = found.people.iter().map(|p| p.answers.is_empty()).collect();
    assert_eq!(places, [true, true, true, true, false, false], "who has not answered stands first");
    let results: SurveyResults = ask(&app, "surveys.results", json!({"id": id}));
    assert_eq!(results.answers, 4, "of two answers to one invitation the latest counts");
    let cell = results.questions[0].cells.iter().find(|c| c.key == "q1.r1.p").unwrap();
    assert_eq!((cell.counts[4].count, cell.counts[0].count), (1, 3), "the five of the second answer, not the one");
    let joined = invited(&app.db().unwrap().read().unwrap(), id).unwrap();
    assert_eq!(joined.len(), 6);
    let answered = found.people.last().unwrap().customer;
    let refused = fault(&app, "surveys.uninvite", json!({"id": id, "customers": [answered.raw().to_string()]}));
    assert_eq!(refused, "invitation_answered");
    let open = found.people[0].customer.raw().to_string();
    let gone: InvitationCount = ask(&app, "surveys.uninvite", json!({"id": id, "customers": [open]}));
    assert_eq!((gone.customers, read(&app, id).all.invited), (1, 5));
    assert_eq!(fault(&app, "surveys.uninvite", json!({"id": id, "customers": [open]})), "invitation_unknown");
    let gone: InvitationCount = ask(&app, "surveys.uninvite", json!({"id": id}));
    assert_eq!((gone.customers, read(&app, id).all.invited), (3, 2), "answered ones stay");
    let _: Value = ask(&app, "desk.undo", json!({}));
    assert_eq!(read(&app, id).all.invited, 5);
}

#[test]
fn pages_and_list_belong_together() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let bad = json!({"patch": {"name": "a/b: \"c\" <王记>", "phone": "021-5555", "contact": "王女士"}});
    let _: Value = ask(&app, "value.add", bad);
    customers(&app, 3);
    let id = published(&app);
    invite(&app, id, json!({}));
    let write = |name: &str, which: &str| -> InvitationFilesRes {
        let handle = app.files().offer_save(folder.path().join(name));
        ask(&app, "surveys.invitation_files", json!({"id": id, "handle": handle, "which": which}))
    };
    assert_eq!((write("p.zip", "newest").count, write("l.csv", "newest").count), (4, 4));
    assert_eq!(write("l.xlsx", "all").count, 4);
    let list = std::fs::read_to_string(folder.path().join("l.csv")).unwrap();
    let mut archive = zip::ZipArchive::new(std::fs::File::open(folder.path().join("p.zip")).unwrap()).unwrap();
    let names: Vec<String> = archive.file_names().map(|name| name.unwrap().into_owned()).collect();
    assert!(names.contains(&"001 a b c 王记.html".to_owned()), "no system refuses the name: {names:?}");
    for row in list.lines().skip(1).filter(|row| row.contains(".html")) {
        let name = names.iter().find(|name| row.contains(name.as_str())).expect("each row names its page");
        let mut page = String::new();
        archive.by_name(name).unwrap().read_to_string(&mut page).unwrap();
        let token = tokens(&app, id).into_iter().find(|t| row.contains(&code::token(*t))).expect("and its token");
        assert!(page.contains(&format!("\"token\":{token}")), "{name} carries the token of its row");
        assert!(page.len() < 80_000);
    }
    assert!(list.contains("王女士，您好") && list.contains("021-5555"), "{list}");
    let back = answer(&app, id, 1, Some(tokens(&app, id)[0]), [5.0; 4]);
    let _: TakeRes = ask(&app, "surveys.take", json!({"text": back}));
    assert_eq!(write("w.csv", "waiting").count, 3);
    assert!(std::fs::read_to_string(folder.path().join("w.csv")).unwrap().contains("还没有收到您的回复"));
    let handle = app.files().offer_save(folder.path().join("l.txt"));
    assert_eq!(fault(&app, "surveys.invitation_files", json!({"id": id, "handle": handle})), "invitation_file");
    assert!(!folder.path().join("l.txt").exists());
}

#[test]
fn reminders_are_few() {
    let folder = tempfile::tempdir().unwrap();
    let id = {
        let app = app(folder.path());
        customers(&app, 3);
        let id = published(&app);
        invite(&app, id, json!({}));
        assert_eq!(fault(&app, "surveys.remind", json!({"id": id})), "reminder_nobody");
        let found = read(&app, id);
        assert_eq!((found.remind, found.remind_from.map(|d| d.to_string())), (0, Some("2026-12-06".to_owned())));
        let back = answer(&app, id, 1, Some(tokens(&app, id)[0]), [5.0; 4]);
        let _: TakeRes = ask(&app, "surveys.take", json!({"text": back}));
        id
    };
    for day in [7, 14] {
        let app = days_later(folder.path(), day);
        assert_eq!(read(&app, id).remind, 2);
        let done: InvitationCount = ask(&app, "surveys.remind", json!({"id": id}));
        assert_eq!(done.customers, 2, "who has answered is left alone");
        assert_eq!(fault(&app, "surveys.remind", json!({"id": id})), "reminder_nobody", "not twice in a week");
    }
    let app = days_later(folder.path(), 30);
    let found = read(&app, id);
    assert_eq!((found.remind, found.remind_from, found.people[0].reminders), (0, None, 2), "two are enough");
    assert_eq!(found.mailings.iter().filter(|m| m.kind == MailingKind::Remind).count(), 2);
    let _: Value = ask(&app, "desk.undo", json!({}));
    let found = read(&app, id);
    assert_eq!((found.remind, found.people[0].reminders), (2, 1), "the second reminder is taken back");
    let _: Nothing = ask(&app, "surveys.close", json!({"id": id, "closed": true}));
    assert_eq!(fault(&app, "surveys.remind", json!({"id": id})), "invitation_closed");
    assert_eq!(read(&app, id).remind, 0);
}

#[test]
fn nothing_leads_from_an_anonymous_answer_to_a_customer() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    customers(&app, 12);
    let id = published(&app);
    assert_eq!(fault(&app, "surveys.invite", req(id, json!({"anonymous": true, "size": 4}))), "invitation_too_few");
    assert!(read(&app, id).people.is_empty(), "what is refused writes nothing");
    invite(&app, id, json!({"anonymous": true}));
    let rows = store::rows(&app.db().unwrap().read().unwrap(), id).unwrap();
    assert_eq!(rows.len(), 24, "a row for each customer and one for each token");
    assert!(rows.iter().all(|row| row.customer.is_some() != row.token.is_some()), "no row has both");
    assert!(invited(&app.db().unwrap().read().unwrap(), id).unwrap().is_empty(), "and nobody can join them");
    let order: Vec<&str> = rows.iter().map(|row| if row.token.is_some() { "t" } else { "c" }).collect();
    assert_ne!(order, ["c", "t"].repeat(12), "the rows do not lie beside each other");
    assert_eq!(fault(&app, "surveys.invite_look", req(id, json!({}))), "invitation_mode");
    let back = answer(&app, id, 1, Some(tokens(&app, id)[0]), [5.0; 4]);
    let _: TakeRes = ask(&app, "surveys.take", json!({"text": back}));
    let found = read(&app, id);
    assert!(found.anonymous && found.classes.is_empty());
    assert_eq!((found.all.invited, found.all.answered), (12, 1), "the rate comes from the tokens");
    assert!(found.people.iter().all(|p| p.answers.is_empty() && p.token.is_none()), "nobody is marked");
    assert!(found.unknown.is_empty());
    let customer = found.people[0].customer.raw().to_string();
    let refused = fault(&app, "surveys.uninvite", json!({"id": id, "customers": [customer]}));
    assert_eq!(refused, "invitation_anonymous");
    assert_eq!(fault(&app, "surveys.uninvite", json!({"id": id})), "invitation_answered");
    let save = |name: &str| app.files().offer_save(folder.path().join(name));
    let files = |name: &str, which: &str| json!({"id": id, "handle": save(name), "which": which});
    let pages: InvitationFilesRes = ask(&app, "surveys.invitation_files", files("p.zip", "newest"));
    let list: InvitationFilesRes = ask(&app, "surveys.invitation_files", files("l.csv", "newest"));
    assert_eq!((pages.count, list.count), (12, 12));
    let text = std::fs::read_to_string(folder.path().join("l.csv")).unwrap();
    assert!(tokens(&app, id).iter().all(|t| !text.contains(&code::token(*t))), "the list has no token");
    let archive = zip::ZipArchive::new(std::fs::File::open(folder.path().join("p.zip")).unwrap()).unwrap();
    assert!(archive.file_names().all(|name| !name.unwrap().contains("客户")), "the pages have no name");
    assert_eq!(fault(&app, "surveys.invitation_files", files("w.zip", "waiting")), "invitation_anonymous");
    let again: InvitationFilesRes = ask(&app, "surveys.invitation_files", files("w.csv", "waiting"));
    assert_eq!(again.count, 12, "all are written to, since nobody knows who has answered");
}

#[test]
fn a_page_knows_only_what_is_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    customers(&app, 1);
    let id = published(&app);
    let mut detail: SurveyDetail = ask(&app, "surveys.get", json!({"id": id}));
    detail.form.intro = Text::both("{customer.name}，您好", "Dear {customer.name}");
    let _: Nothing = ask(&app, "surveys.save", json!({"id": id, "form": detail.form}));
    let _: Value = ask(&app, "surveys.publish", json!({"id": id}));
    invite(&app, id, json!({}));
    let handle = app.files().offer_save(folder.path().join("p.zip"));
    let _: Value = ask(&app, "surveys.invitation_files", json!({"id": id, "handle": handle}));
    let mut archive = zip::ZipArchive::new(std::fs::File::open(folder.path().join("p.zip")).unwrap()).unwrap();
    let mut page = String::new();
    archive.by_index(0).unwrap().read_to_string(&mut page).unwrap();
    assert!(page.contains("\"customer.name\":\"客户00\""), "the greeting needs the name");
    assert!(!page.contains("\"customer.shipments\":"), "what nobody asks for stays at home");
}

#[test]
fn what_cannot_be_is_refused_and_deleting_takes_all() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = published(&app);
    assert_eq!(fault(&app, "surveys.invite", req(id, json!({}))), "invitation_nobody");
    assert_eq!(fault(&app, "surveys.invite", req(id, json!({"size": 0}))), "invitation_size");
    let draft: Value = ask(&app, "surveys.add", json!({}));
    assert_eq!(fault(&app, "surveys.invite_look", json!({"id": draft["id"], "seed": 1})), "survey_not_published");
    assert_eq!(fault(&app, "surveys.invitations", json!({"id": "5"})), "no_such_survey");
    let handle = app.files().offer_save(folder.path().join("p.zip"));
    assert_eq!(fault(&app, "surveys.invitation_files", json!({"id": id, "handle": handle})), "invitation_none");
    customers(&app, 2);
    invite(&app, id, json!({}));
    let before = app.db().unwrap().digest().unwrap();
    let _: Nothing = ask(&app, "surveys.delete", json!({"id": id}));
    let other = published(&app);
    let look: InviteLook = ask(&app, "surveys.invite_look", req(other, json!({})));
    assert_eq!(look.available, 2, "an invitation that is gone stands in nobody's way");
    let _: Value = ask(&app, "desk.undo", json!({}));
    let _: Value = ask(&app, "desk.undo", json!({}));
    let _: Value = ask(&app, "desk.undo", json!({}));
    let _: Value = ask(&app, "desk.undo", json!({}));
    assert_eq!(app.db().unwrap().digest().unwrap(), before, "and comes back with its survey");
}

#[test]
fn the_calendar_knows_what_was_and_what_is_due() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    customers(&app, 3);
    let id = published(&app);
    let _: Nothing = ask(&app, "surveys.repeat", json!({"id": id, "months": 6}));
    invite(&app, id, json!({"size": 2}));
    let found: SurveyCalendar = ask(&app, "surveys.calendar", json!({}));
    assert_eq!((found.today.to_string().as_str(), found.open.len()), ("2026-11-29", 1));
    assert_eq!(found.open[0].due.map(|d| d.to_string()), Some("2027-05-29".to_owned()));
    assert_eq!(found.open[0].response.invited, 2);
    let said: Vec<(String, CalendarKind, Option<u32>, bool)> = found
        .months
        .iter()
        .flat_map(|m| &m.entries)
        .map(|e| (e.day.to_string(), e.kind, e.customers, e.ahead))
        .collect();
    assert_eq!(
        said,
        [
            ("2027-05-29".to_owned(), CalendarKind::Due, None, true),
            ("2026-12-06".to_owned(), CalendarKind::RemindFrom, Some(2), true),
            ("2026-11-29".to_owned(), CalendarKind::Published, None, false),
            ("2026-11-29".to_owned(), CalendarKind::Invited, Some(2), false),
        ]
    );
    assert_eq!((found.askable, found.never_asked), (0, 0), "nobody of them has shipped");
    let _: Nothing = ask(&app, "surveys.close", json!({"id": id, "closed": true}));
    let found: SurveyCalendar = ask(&app, "surveys.calendar", json!({}));
    assert!(found.open.is_empty() && found.months.iter().flat_map(|m| &m.entries).all(|e| !e.ahead), "{found:?}");
}

#[test]
fn classes_get_their_share() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let end = Day::of(2026, 10, 31).unwrap();
    fill(&app.db().unwrap(), Recipe { seed: 1, customers: 120, shipments: 3_000, months: 6, end }, &|_, _| Ok(()))
        .unwrap();
    let id = published(&app);
    let all: InviteLook = ask(&app, "surveys.invite_look", req(id, json!({})));
    let look: InviteLook = ask(&app, "surveys.invite_look", req(id, json!({"size": all.available / 2})));
    assert_eq!((look.available, look.drawn), (all.available, all.available / 2));
    assert!(look.classes.iter().filter(|c| c.available > 0).count() >= 3, "{:?}", look.classes);
    let share = f64::from(look.drawn) / f64::from(look.available);
    for class in &look.classes {
        let fair = f64::from(class.available) * share;
        assert!((f64::from(class.drawn) - fair).abs() < 1.0, "its share, to a whole customer: {class:?}");
    }
    let one: InviteLook = ask(&app, "surveys.invite_look", req(id, json!({"classes": ["A"]})));
    assert_eq!((one.classes.len(), one.classes[0].class.as_str()), (1, "A"));
    let state: InviteLook = ask(&app, "surveys.invite_look", req(id, json!({"states": ["active"]})));
    assert!(state.customers > 0 && state.customers < all.customers, "some, and not all, are active");
    let other: InviteLook = ask(&app, "surveys.invite_look", req(id, json!({"size": all.available / 2, "seed": 8})));
    assert_ne!(other.people, look.people, "another seed, another list");
    let calendar: SurveyCalendar = ask(&app, "surveys.calendar", json!({}));
    assert!(calendar.askable > 0 && calendar.never_asked == calendar.askable);
}

#[test]
fn a_token_has_eight_characters() {
    assert_eq!(code::token(0), "00000000");
    assert_eq!(code::token((1 << 40) - 1), "ZZZZZZZZ");
    assert_eq!(code::token(33), "00000011");
}
