//! Papers as a plain layout draws them, photographed flat. What pens and cameras do is tested in `scan`, real pages in `print`.

use super::{judge::*, meaning::Meaning, *};
use crate::{
    App,
    api::Nothing,
    printer::Printer,
    surveys::{
        PageCode, PaperForm, PaperLayout, PaperPlace, PaperReader, PapersRes, PicturesRes, PlaceKind, Space,
        SurveyDetail, plan, said_on_paper,
        store::form_number,
        tests::{app, ask, published},
    },
};
use keheng_base::Fault;
use keheng_form::{Cell, Datum, Holds, Lang};
use keheng_scan::{Picture, modules};
use serde_json::{Value, json};
use std::path::Path;

const PER_MM: f64 = 6.0;
const SIDE: f64 = 4.6;

/// A page for each row of the only question, its circles side by side.
fn laid(form: &PaperForm) -> Result<PaperLayout, Fault> {
    let Space::Grid { rows, blocks } = &form.sections[0].items[0].space else { panic!() };
    let mut places = Vec::new();
    for row in 0..rows.len() as u32 {
        for (block, columns) in blocks.iter().enumerate() {
            for column in 0..columns.columns.len() as u32 {
                let (x, y) = (40.0 + 60.0 * block as f64 + 9.0 * f64::from(column), 70.0 + 20.0 * f64::from(row));
                let (kind, block) = (PlaceKind::Circle, block as u32);
                let column = Some(column);
                places.push(PaperPlace {
                    page: row + 1,
                    x,
                    y,
                    width: SIDE,
                    height: SIDE,
                    kind,
                    question: 1,
                    row,
                    block,
                    column,
                });
            }
        }
    }
    Ok(PaperLayout { pages: rows.len() as u32, places })
}

fn printing(folder: &Path) -> App {
    let app = app(folder);
    app.prints(Printer { pdf: |_| Ok(Vec::new()), layout: laid });
    app
}

/// The layout of the newest version.
fn layout(app: &App, id: Id<Survey>) -> (PaperLayout, PageCode) {
    let detail: SurveyDetail = ask(app, "surveys.get", json!({"id": id}));
    let version = detail.row.version;
    let layout = laid(&said_on_paper(&detail.form, version, Some(Lang::Zh), PaperReader::Machine).unwrap()).unwrap();
    let code = PageCode { form: form_number(id), version, lang: Lang::Zh, layout: layout.digest(), paper: 1, page: 1 };
    (layout, code)
}

/// A page with filled circles, by row, block and column.
fn drawn(layout: &PaperLayout, code: PageCode, filled: &[[u32; 3]]) -> Picture {
    let (width, height) = ((210.0 * PER_MM) as u32, (297.0 * PER_MM) as u32);
    let mut luma = vec![245u8; (width * height) as usize];
    let mut rect = |x: f64, y: f64, w: f64, h: f64, shade: u8, inside: &dyn Fn(f64, f64) -> bool| {
        for py in (y * PER_MM) as u32..((y + h) * PER_MM) as u32 {
            for px in (x * PER_MM) as u32..((x + w) * PER_MM) as u32 {
                if inside((f64::from(px) + 0.5) / PER_MM, (f64::from(py) + 0.5) / PER_MM) {
                    luma[(py * width + px) as usize] = shade;
                }
            }
        }
    };
    let plan = plan();
    for (x, y) in plan.corners {
        let (half, hole) = (plan.outer / 2.0, plan.hole / 2.0);
        rect(x - half, y - half, plan.outer, plan.outer, 20, &|px, py| (px - x).abs().max((py - y).abs()) > hole);
    }
    let (said, (left, top)) = (modules(&code.text().unwrap()).unwrap(), plan.code[0]);
    let module = (plan.code[1].0 - left) / f64::from(said.side());
    rect(left, top, plan.code[1].0 - left, plan.code[2].1 - top, 20, &|px, py| {
        said.dark(((px - left) / module) as u32, ((py - top) / module) as u32)
    });
    for place in layout.places.iter().filter(|place| place.page == code.page) {
        let (x, y) = (place.x + SIDE / 2.0, place.y + SIDE / 2.0);
        let is = filled.contains(&[place.row, place.block, place.column.unwrap()]);
        rect(place.x - 0.5, place.y - 0.5, SIDE + 1.0, SIDE + 1.0, 60, &|px, py| {
            let far = (px - x).hypot(py - y);
            (far - SIDE / 2.0).abs() < 0.16 || is && (px - x - (py - y)).abs() < 0.5 && far < 2.0
        });
    }
    Picture::new(width, height, luma)
}

fn turned(picture: &Picture) -> Picture {
    Picture::new(picture.width(), picture.height(), picture.luma().iter().rev().copied().collect())
}

/// Photos of papers, by name.
struct Photos<'a> {
    app: &'a App,
    folder: &'a Path,
    handles: Vec<String>,
}

impl Photos<'_> {
    fn add(&mut self, picture: &Picture) {
        let path = self.folder.join(format!("photo{}.png", self.handles.len()));
        std::fs::write(&path, picture.png()).unwrap();
        self.handles.push(self.app.files().offer(path).unwrap().handle);
    }

    fn seen(&self, dry_run: bool) -> PicturesRes {
        ask(self.app, "surveys.take_pictures", json!({"handles": self.handles, "dry_run": dry_run}))
    }
}

/// Photos of the two pages of a paper: points of expected and perceived, row by row.
fn photos<'a>(app: &'a App, folder: &'a Path, id: Id<Survey>, paper: u32, points: [[u32; 2]; 2]) -> Photos<'a> {
    let (layout, code) = layout(app, id);
    let mut photos = Photos { app, folder, handles: vec![] };
    for (row, [expected, perceived]) in (0..2).zip(points) {
        let filled = [[row, 0, expected - 1], [row, 1, perceived - 1]];
        photos.add(&drawn(&layout, PageCode { paper, page: row + 1, ..code }, &filled));
    }
    photos
}

fn whole(app: &App) -> String {
    format!("{:?}", app.db().unwrap().digest().unwrap())
}

#[test]
fn a_clear_paper_is_taken_once_and_taken_back_whole() {
    let folder = tempfile::tempdir().unwrap();
    let app = printing(folder.path());
    let id = published(&app);
    let empty = whole(&app);
    let mut photos = photos(&app, folder.path(), id, 17, [[5, 3], [4, 4]]);
    photos.handles.reverse();
    let looked = photos.seen(true);
    assert_eq!(whole(&app), empty, "a look writes nothing");
    assert_eq!(looked.pictures.iter().map(|p| (p.pages, p.refused.len())).collect::<Vec<_>>(), [(1, 0), (1, 0)]);
    let [paper] = looked.papers.as_slice() else { panic!("{:?}", looked.papers) };
    assert_eq!((paper.paper, paper.pages, paper.fate), (17, 2, Some(PaperFate::New)));
    assert!(paper.is_clear(), "{:?}", paper.looks);
    let expect = [("q1.r1.e", 5.0), ("q1.r1.p", 3.0), ("q1.r2.e", 4.0), ("q1.r2.p", 4.0)];
    assert_eq!(paper.answers, expect.map(|(key, point)| (key.to_owned(), Datum::Number(point))).into());
    assert_eq!(photos.seen(false).papers[0].fate, Some(PaperFate::New));
    let after = whole(&app);
    assert_eq!(photos.seen(false).papers[0].fate, Some(PaperFate::Same), "the same photos are the same paper");
    assert_eq!(whole(&app), after);
    let papers: PapersRes = ask(&app, "surveys.papers", json!({"id": id}));
    assert_eq!((papers.keyed, papers.papers[0].paper), (1, 17), "it is a paper like any other");
    let _: Value = ask(&app, "desk.undo", json!({}));
    assert_eq!(whole(&app), empty);
}

#[test]
fn what_is_not_clear_waits_with_its_picture() {
    let folder = tempfile::tempdir().unwrap();
    let app = printing(folder.path());
    let id = published(&app);
    let (layout, code) = layout(&app, id);
    let mut photos = Photos { app: &app, folder: folder.path(), handles: vec![] };
    photos.add(&drawn(&layout, code, &[[0, 0, 1], [0, 0, 3], [0, 1, 2]]));
    photos.add(&drawn(&layout, PageCode { page: 2, ..code }, &[[1, 0, 0]]));
    let empty = whole(&app);
    let seen = photos.seen(false);
    let paper = &seen.papers[0];
    let looks: Vec<_> = paper.looks.iter().map(|look| (look.key.as_str(), look.why)).collect();
    assert_eq!(looks, [("q1.r1.e", PaperDoubt::Unclear)], "two marks where one belongs");
    assert!(paper.looks[0].image.as_ref().unwrap().starts_with("data:image/jpeg;base64,/9j/"), "a JPEG");
    assert_eq!(paper.answers.len(), 2, "what is clear is known, a blank is a blank");
    assert_eq!((paper.fate, whole(&app)), (None, empty), "nothing of it is taken before somebody looked");
}

#[test]
fn pages_come_in_any_order_and_turn_and_a_missing_one_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let app = printing(folder.path());
    let id = published(&app);
    let (layout, code) = layout(&app, id);
    let mut photos = Photos { app: &app, folder: folder.path(), handles: vec![] };
    let pages = [[[0, 0, 4], [0, 1, 0]], [[1, 0, 4], [1, 1, 0]]];
    photos.add(&turned(&drawn(&layout, PageCode { page: 2, ..code }, &pages[1])));
    let seen = photos.seen(false);
    let paper = &seen.papers[0];
    assert_eq!((paper.missing.as_slice(), paper.fate), ([1].as_slice(), None));
    assert!(paper.looks.iter().all(|look| look.why == PaperDoubt::Missing && look.key.starts_with("q1.r1.")));
    assert_eq!(paper.answers["q1.r2.e"], Datum::Number(5.0), "upside down is no matter");
    photos.add(&drawn(&layout, code, &pages[0]));
    photos.add(&drawn(&layout, code, &pages[0]));
    let seen = photos.seen(false);
    assert_eq!((seen.papers.len(), seen.papers[0].fate), (1, Some(PaperFate::New)), "a page twice is a page");
}

#[test]
fn copies_of_one_sheet_are_not_mixed() {
    let folder = tempfile::tempdir().unwrap();
    let app = printing(folder.path());
    let id = published(&app);
    let one = photos(&app, folder.path(), id, 3, [[5, 3], [4, 4]]);
    let (layout, code) = layout(&app, id);
    let mut both = Photos { app: &app, folder: folder.path(), handles: one.handles.clone() };
    both.add(&drawn(&layout, PageCode { paper: 3, ..code }, &[[0, 0, 0], [0, 1, 2]]));
    let seen = both.seen(false);
    let paper = &seen.papers[0];
    assert_eq!((paper.differing.as_slice(), paper.fate), ([1].as_slice(), None));
    assert_eq!(
        paper.looks.iter().map(|l| (l.key.as_str(), l.why)).collect::<Vec<_>>(),
        [("q1.r1.e", PaperDoubt::Differing)]
    );
    let papers: PapersRes = ask(&app, "surveys.papers", json!({"id": id}));
    assert_eq!(papers.papers.len(), 0);
}

#[test]
fn a_paper_that_was_keyed_is_compared_and_never_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let app = printing(folder.path());
    let id = published(&app);
    let answers = json!({"q1.r1.e": 5, "q1.r1.p": 3, "q1.r2.e": 4, "q1.r2.p": 1});
    let _: Value = ask(&app, "surveys.key", json!({"id": id, "paper": 9, "answers": answers}));
    let before = whole(&app);
    let photos = photos(&app, folder.path(), id, 9, [[5, 3], [4, 4]]);
    let seen = photos.seen(false);
    let paper = &seen.papers[0];
    assert_eq!((paper.known.as_ref().unwrap().paper, paper.fate), (9, None));
    assert_eq!(paper.refused.as_ref().unwrap().code, "paper_taken");
    assert_eq!(whole(&app), before);
    let again = json!({"id": id, "paper": 9, "pass": 2, "answers": paper.answers});
    let keyed: crate::surveys::PaperKeyed = ask(&app, "surveys.key", again);
    assert_eq!(keyed.row.differences, 1, "what was read is a second keying like any other");
}

#[test]
fn pages_of_others_are_told_apart() {
    let folder = tempfile::tempdir().unwrap();
    let app = printing(folder.path());
    let id = published(&app);
    let (layout, code) = layout(&app, id);
    let mut photos = Photos { app: &app, folder: folder.path(), handles: vec![] };
    for code in [
        PageCode { form: code.form ^ 1, ..code },
        PageCode { version: 2, ..code },
        PageCode { layout: code.layout ^ 1, ..code },
        PageCode { page: 3, ..code },
    ] {
        photos.add(&drawn(&layout, code, &[]));
    }
    photos.add(&modules(&code.text().unwrap()).unwrap().picture(5));
    let seen = photos.seen(false);
    let why: Vec<&str> = seen.pictures.iter().map(|p| p.refused[0].code.as_str()).collect();
    let layout = "paper_page_other_layout";
    assert_eq!(why, ["paper_page_other_survey", "paper_page_other_version", layout, layout, "page_corners"]);
    assert_eq!(seen.papers, []);
}

#[test]
fn a_blank_paper_is_not_taken_but_told() {
    let folder = tempfile::tempdir().unwrap();
    let app = printing(folder.path());
    let id = published(&app);
    let (layout, code) = layout(&app, id);
    let mut photos = Photos { app: &app, folder: folder.path(), handles: vec![] };
    photos.add(&drawn(&layout, code, &[]));
    photos.add(&drawn(&layout, PageCode { page: 2, ..code }, &[]));
    assert_eq!(photos.seen(true).papers[0].fate, None);
    assert_eq!(photos.seen(false).papers[0].refused.as_ref().unwrap().code, "paper_blank");
}

#[test]
fn papers_are_kept_as_they_are_handed_over() {
    let folder = tempfile::tempdir().unwrap();
    let app = printing(folder.path());
    let id = published(&app);
    let one = json!({"survey": id, "paper": 1, "version": 1, "answers": {"q1.r1.e": 5}});
    let odd = json!({"survey": id, "paper": 2, "version": 1, "answers": {"q1.r1.e": 9}});
    let empty = whole(&app);
    let res: PapersTaken = ask(&app, "surveys.take_papers", json!({"papers": [one, one, odd]}));
    assert_eq!((res.taken, res.same, res.refused.len()), (1, 1, 1));
    assert_eq!((res.refused[0].paper, res.refused[0].why.code.as_str()), (2, "paper_cells_refused"));
    let _: Value = ask(&app, "desk.undo", json!({}));
    assert_eq!(whole(&app), empty, "all of them are one step");
    let _: Nothing = ask(&app, "surveys.close", json!({"id": id, "closed": true}));
}

#[test]
fn a_code_says_what_was_put_into_it_and_nothing_else_is_one() {
    let code = PageCode { form: 0xFEDC_BA98, version: 2047, lang: Lang::En, layout: 4095, paper: 99_999, page: 127 };
    let text = code.text().unwrap();
    assert_eq!((text.len(), PageCode::read(&text)), (20, Some(code)));
    assert_eq!(modules(&text).unwrap().side(), plan().modules, "it fits the smallest code");
    let zero = PageCode { form: 0, version: 0, lang: Lang::Zh, layout: 0, paper: 0, page: 0 };
    assert_eq!(PageCode::read(&zero.text().unwrap()), Some(zero));
    for large in
        [PageCode { version: 2048, ..code }, PageCode { paper: 131_072, ..code }, PageCode { page: 128, ..code }]
    {
        assert_eq!(large.text(), None);
    }
    for other in [
        "",
        "KP1.",
        "KP1.000000000000000",
        "KP1.00000000000000000",
        "KP1.000000000000000U",
        "KP1.编号编号编",
        "KH1.0000000000000000",
    ] {
        assert_eq!(PageCode::read(other), None, "{other}");
    }
}

#[test]
fn a_cell_is_sure_or_somebody_looks() {
    let uids = || ["a", "b", "c"].map(String::from).to_vec();
    let cell = |holds| Cell { key: "q".into(), name: "q".into(), holds };
    let option = |uid: &str| Meaning::Option(uid.to_owned());
    let rank = |uid: &str, at| Meaning::Rank(uid.to_owned(), at);
    let (e, f, u) = (Seen::Empty, Seen::Filled, Seen::Unclear);
    let set = |uids: &[&str]| Ok(Some(Datum::Set(uids.iter().map(|u| (*u).to_owned()).collect())));
    let (one, many) = (cell(Holds::Choice { options: uids() }), cell(Holds::Set { options: uids() }));
    let order = cell(Holds::Order { options: uids(), most: 2 });
    let scale = cell(Holds::Scale { from: 0, to: 20, opt_out: true });
    let words = cell(Holds::Text { most: 9 });
    let unclear = Err(PaperDoubt::Unclear);
    let options = |seen: [Seen; 3]| ["a", "b", "c"].iter().map(|uid| option(uid)).zip(seen).collect::<Vec<_>>();
    let cases = [
        (&one, options([e, e, e]), Ok(None)),
        (&one, options([e, f, e]), Ok(Some(Datum::Text("b".into())))),
        (&one, options([f, f, e]), unclear.clone()),
        (&one, options([f, u, e]), unclear.clone()),
        (&many, options([f, e, f]), set(&["a", "c"])),
        (&many, options([f, e, u]), unclear.clone()),
        (&many, options([f, e, Seen::Differing]), Err(PaperDoubt::Differing)),
        (&order, vec![(rank("a", 1), f), (rank("b", 0), f)], set(&["b", "a"])),
        (&order, vec![(rank("a", 1), f), (rank("b", 1), f)], unclear.clone()),
        (&order, vec![(rank("a", 1), f), (rank("b", 0), e)], unclear.clone()),
        (&order, vec![(rank("a", 0), f), (rank("a", 1), f)], unclear.clone()),
        (&scale, vec![(Meaning::Writing, e), (Meaning::NotSaid, f)], Ok(Some(Datum::Text("-".into())))),
        (&scale, vec![(Meaning::Writing, f), (Meaning::NotSaid, f)], Err(PaperDoubt::Written)),
        (&scale, vec![(Meaning::Point(21.0), f)], unclear.clone()),
        (&words, vec![(Meaning::Writing, e), (Meaning::Writing, e)], Ok(None)),
        (&words, vec![(Meaning::Writing, e), (Meaning::Writing, f)], Err(PaperDoubt::Written)),
    ];
    for (cell, places, expect) in cases {
        let seen: Vec<(&Meaning, Seen)> = places.iter().map(|(said, seen)| (said, *seen)).collect();
        assert_eq!(judged(cell, &seen), expect, "{places:?}");
    }
}
