//! Papers for photos, printed, marked by a program, photographed askew, and read back through the contract.

use super::{pages, printer, sheets::layout};
use keheng_base::{Fault, FixedClock};
use keheng_core::{
    App, AppConfig,
    printer::{Print, Printer},
    surveys::{
        PaperDoubt, PaperFate, PaperLayout, PaperPlace, PaperRead, PaperReader, PicturesRes, PlaceKind, SurveyDetail,
        SurveyId, said_on_paper,
    },
};
use keheng_form::{Answers, Choice, Datum, Form, Holds, Kind, Lang, Page, Question, Scale, TYPES, Text};
use keheng_scan::{Picture, Projection};
use rand_chacha::ChaCha8Rng;
use rand_core::{Rng, SeedableRng};
use resvg::{tiny_skia, usvg};
use serde_json::{Value, json};
use std::{cell::RefCell, collections::BTreeMap, path::Path, sync::Arc};
use tempfile::TempDir;
use typst_svg::SvgOptions;

/// Pixels to a millimetre.
const FINE: f64 = 8.0;

fn program(printer: Printer) -> (App, TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let config = AppConfig {
        folder: folder.path().to_owned(),
        clock: Arc::new(FixedClock(0)),
        actor: "test".to_owned(),
        resume: false,
    };
    let app = App::open(config).unwrap();
    app.prints(printer);
    app.open_file(&folder.path().join("firm.keheng"), true).unwrap();
    (app, folder)
}

/// Keeps pages as pixels.
fn drawing() -> Printer {
    Printer { pdf: drawn, ..printer() }
}

/// Gives each part without words its uid to say: what says nothing cannot be published.
fn worded(part: &mut Value) {
    match part {
        Value::Array(parts) => parts.iter_mut().for_each(worded),
        Value::Object(fields) => {
            let uid = fields.get("uid").and_then(Value::as_str).map(str::to_owned);
            let blank =
                fields.get("text").and_then(Value::as_object).is_some_and(|text| text.values().all(|t| t == ""));
            if let Some(uid) = uid.filter(|_| blank) {
                fields.insert("text".to_owned(), json!({"zh": uid, "en": uid}));
            }
            fields.values_mut().for_each(worded);
        }
        _ => {}
    }
}

/// All types of questions, and what makes them hard to lay out.
fn every_type() -> Form {
    let mut questions = Vec::new();
    for id in TYPES {
        let at = questions.len();
        let text = Text::both(format!("第 {at} 个问题"), format!("Question {at}"));
        let mut question = Question::new(format!("q{at}"), text, Kind::new(id).unwrap());
        question.name = format!("n{at}");
        if let Kind::Multiple(k) = &mut question.kind {
            let more = |n: usize| {
                let text = Text::both(format!("选项 {n}"), format!("Option {n}"));
                Choice { uid: format!("m{n}"), name: format!("m{n}"), text, open: n == 8, ..Choice::default() }
            };
            k.choices.extend((0..9).map(more));
        }
        if let Kind::MatrixScale(k) = &mut question.kind {
            k.scale = Scale { from: 1, to: 7, labels: vec![], opt_out: true };
        }
        questions.push(question);
    }
    let title = Text::both("各种题型", "Every type");
    let form = Form {
        title,
        languages: vec![Lang::Zh, Lang::En],
        pages: vec![Page { questions, ..Page::default() }],
        ..Form::default()
    };
    let mut said = json!(form);
    worded(&mut said);
    serde_json::from_value(said).unwrap()
}

/// Publishes a form in a program.
fn published(app: &App, form: &Form) -> (SurveyId, Form) {
    let made: SurveyId = serde_json::from_value(app.call("surveys.add", json!({})).unwrap()).unwrap();
    app.call("surveys.save", json!({"id": made.id, "form": form})).unwrap();
    app.call("surveys.publish", json!({"id": made.id})).unwrap_or_else(|why| panic!("{why:?}"));
    let detail: SurveyDetail =
        serde_json::from_value(app.call("surveys.get", json!({"id": made.id})).unwrap()).unwrap();
    (made, detail.form)
}

thread_local! {
    /// What was printed last on this thread.
    static PAGES: RefCell<Vec<Picture>> = const { RefCell::new(Vec::new()) };
}

/// Prints pixels instead of a PDF, and keeps them.
fn drawn(what: Print<'_>) -> Result<Vec<u8>, Fault> {
    let document = pages(what)?;
    let page = |page| {
        let svg = typst_svg::svg(page, &SvgOptions::default());
        let tree = usvg::Tree::from_str(&svg, &usvg::Options::default()).unwrap();
        let scale = (210.0 * FINE / f64::from(tree.size().width())) as f32;
        let mut pixels = tiny_skia::Pixmap::new((210.0 * FINE) as u32, (297.0 * FINE) as u32).unwrap();
        pixels.fill(tiny_skia::Color::WHITE);
        resvg::render(&tree, tiny_skia::Transform::from_scale(scale, scale), &mut pixels.as_mut());
        Picture::new(pixels.width(), pixels.height(), pixels.pixels().iter().map(|p| p.green()).collect())
    };
    PAGES.set(document.pages().iter().map(page).collect());
    Ok(Vec::new())
}

/// Prints papers of a survey: where everything lies, and their pages.
fn printed(
    app: &App,
    folder: &Path,
    survey: &SurveyId,
    form: &Form,
    lang: Lang,
    [first, copies]: [u32; 2],
) -> (PaperLayout, Vec<Picture>) {
    let handle = app.files().offer_save(folder.join("papers.pdf"));
    let req = json!({
        "id": survey.id, "handle": handle, "reader": "machine", "copies": copies, "first": first, "lang": lang,
    });
    app.call("surveys.paper_pdf", req).unwrap();
    let form = said_on_paper(form, 1, Some(lang), PaperReader::Machine).unwrap();
    (layout(&form).unwrap(), PAGES.take())
}

fn below(random: &mut ChaCha8Rng, most: usize) -> usize {
    random.next_u32() as usize % most
}

/// A page that is drawn on.
struct Paper {
    width: u32,
    luma: Vec<u8>,
}

impl Paper {
    fn stroke(&mut self, from: (f64, f64), to: (f64, f64)) {
        let steps = ((to.0 - from.0).hypot(to.1 - from.1) * FINE * 2.0) as usize + 1;
        for at in 0..=steps {
            let share = at as f64 / steps as f64;
            let (x, y) = (from.0 + (to.0 - from.0) * share, from.1 + (to.1 - from.1) * share);
            let reach = (0.25 * FINE) as i64;
            for dy in -reach..=reach {
                for dx in -reach..=reach {
                    let (px, py) = ((x * FINE) as i64 + dx, (y * FINE) as i64 + dy);
                    if let Some(pixel) = self.luma.get_mut((py * i64::from(self.width) + px) as usize) {
                        *pixel = (*pixel).min(60);
                    }
                }
            }
        }
    }

    fn tick(&mut self, place: &PaperPlace) {
        let at = |x: f64, y: f64| (place.x + x * place.width, place.y + y * place.height);
        self.stroke(at(0.2, 0.5), at(0.45, 0.8));
        self.stroke(at(0.45, 0.8), at(1.0, 0.05));
    }

    /// As a phone sees it, held askew over a dark table.
    fn photo(&self, random: &mut ChaCha8Rng) -> Vec<u8> {
        let mut near = |x: f64, y: f64| (x + below(random, 90) as f64, y + below(random, 90) as f64);
        let (width, height) = (1500, 2000);
        let corners = [near(40.0, 60.0), near(1370.0, 50.0), near(1360.0, 1850.0), near(30.0, 1840.0)];
        let paper = [(0.0, 0.0), (210.0, 0.0), (210.0, 297.0), (0.0, 297.0)];
        let back = Projection::through(paper, corners).unwrap().inverse().unwrap();
        let shade = |x: u32, y: u32| {
            let (px, py) = back.at((f64::from(x), f64::from(y)));
            let (px, py) = ((px * FINE) as i64, (py * FINE) as i64);
            let inside = px >= 0 && py >= 0 && px < i64::from(self.width);
            let pixel = self.luma.get((py * i64::from(self.width) + px) as usize).filter(|_| inside);
            let light = 0.65 + 0.3 * f64::from(x) / f64::from(width);
            pixel.map_or(50, |pixel| (f64::from(*pixel) * light) as u8)
        };
        let luma = (0..height).flat_map(|y| (0..width).map(move |x| (x, y))).map(|(x, y)| shade(x, y)).collect();
        Picture::new(width, height, luma).jpeg(70)
    }
}

/// Marks an answer on the pages of a paper, drawn by chance; what it should be read as.
fn filled(form: &Form, layout: &PaperLayout, pages: &mut [Paper], random: &mut ChaCha8Rng) -> Answers {
    let mut answers = Answers::new();
    let asked = form.questions().map(|(_, q)| q).filter(|q| !q.cells().is_empty());
    for (question, number) in asked.zip(1..) {
        let mut groups: BTreeMap<(u32, u32), Vec<&PaperPlace>> = BTreeMap::new();
        for place in layout.places.iter().filter(|p| p.question == number && p.kind != PlaceKind::Area) {
            groups.entry((place.row, place.block)).or_default().push(place);
        }
        let mut tick = |place: &PaperPlace| pages[place.page as usize - 1].tick(place);
        if let Kind::Ranking(ranking) = &question.kind {
            let mut order: Vec<usize> = (0..ranking.choices.len()).collect();
            let by = below(random, order.len());
            order.rotate_left(by);
            let most = groups.values().next().map_or(0, Vec::len);
            for (rank, row) in order.iter().take(most).enumerate() {
                tick(groups[&(*row as u32, 0)][rank]);
            }
            let uids = order.iter().take(most).map(|row| ranking.choices[*row].uid.clone()).collect();
            answers.insert(question.uid.clone(), Datum::Set(uids));
            continue;
        }
        let own = question.kind.as_type().cells(question);
        for ((row, block), places) in groups {
            let cell = &own[row as usize * question.kind.sides().len().max(1) + block as usize];
            let datum = match &cell.holds {
                Holds::Set { options } => {
                    let chosen: Vec<&&PaperPlace> = places.iter().filter(|_| below(random, 3) == 0).collect();
                    chosen.iter().for_each(|place| tick(place));
                    Datum::Set(chosen.iter().map(|p| options[p.column.unwrap() as usize].clone()).collect())
                }
                // a blank now and then
                _ if below(random, 6) == 0 => continue,
                holds => {
                    let place = places[below(random, places.len())];
                    tick(place);
                    match (holds, place.column) {
                        (Holds::Choice { options }, Some(column)) => Datum::Text(options[column as usize].clone()),
                        (Holds::Scale { from, .. }, Some(column)) => Datum::Number(f64::from(from + column as i32)),
                        (Holds::Scale { .. }, None) => Datum::Text(Holds::NOT_SAID.to_owned()),
                        (holds, _) => panic!("no marks for {holds:?}"),
                    }
                }
            };
            if datum != Datum::Set(vec![]) {
                answers.insert(cell.key.clone(), datum);
            }
        }
    }
    answers
}

/// Prints papers, fills them in, photographs and reads them.
fn read_back(form: &Form, lang: Lang, seed: u64) {
    let (app, folder) = program(drawing());
    let (survey, form) = published(&app, form);
    let (layout, pictures) = printed(&app, folder.path(), &survey, &form, lang, [7, 2]);
    assert_eq!(pictures.len() as u32, 2 * layout.pages);
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    let (mut handles, mut truth) = (Vec::new(), Vec::new());
    for papers in pictures.chunks(layout.pages as usize) {
        let mut pages: Vec<Paper> =
            papers.iter().map(|p| Paper { width: p.width(), luma: p.luma().to_vec() }).collect();
        truth.push(filled(&form, &layout, &mut pages, &mut random));
        for page in pages {
            let path = folder.path().join(format!("{}.jpg", handles.len()));
            std::fs::write(&path, page.photo(&mut random)).unwrap();
            handles.push(app.files().offer(path).unwrap().handle);
        }
    }
    handles.reverse();
    let res = app.call("surveys.take_pictures", json!({"handles": handles, "dry_run": false})).unwrap();
    let res: PicturesRes = serde_json::from_value(res).unwrap();
    for seen in &res.pictures {
        assert_eq!((seen.pages, seen.refused.len()), (1, 0), "{lang:?}: {seen:?}");
    }
    assert_eq!(res.papers.iter().map(|paper| paper.paper).collect::<Vec<_>>(), [7, 8]);
    for (paper, truth) in res.papers.iter().zip(&truth) {
        let doubts: Vec<(&str, PaperDoubt)> = paper.looks.iter().map(|l| (l.key.as_str(), l.why)).collect();
        assert_eq!(doubts, [], "{lang:?} {:?}", form.title);
        assert_eq!(&paper.answers, truth, "{lang:?} {:?}", form.title);
        assert_eq!(paper.fate, Some(PaperFate::New));
    }
}

#[test]
fn every_type_of_question_is_read_back_from_photos() {
    read_back(&every_type(), Lang::Zh, 1);
    read_back(&every_type(), Lang::En, 2);
}

#[test]
fn templates_are_read_back_from_photos() {
    for (id, lang) in [("servqual", Lang::Zh), ("competitors", Lang::En), ("postal", Lang::Zh)] {
        let template = keheng_form::templates::template(id).unwrap();
        read_back(&(template.make)(), lang, 3);
    }
}

#[test]
fn each_cell_has_a_place_and_each_place_lies_on_its_line() {
    for lang in [Lang::Zh, Lang::En] {
        let (app, folder) = program(drawing());
        let (survey, form) = published(&app, &every_type());
        let (layout, pictures) = printed(&app, folder.path(), &survey, &form, lang, [1, 1]);
        for place in &layout.places {
            let picture = &pictures[place.page as usize - 1];
            let shade = |x: f64, y: f64| {
                let at = (y * FINE) as usize * picture.width() as usize + (x * FINE) as usize;
                255.0 - f64::from(picture.luma()[at])
            };
            let (x, y) = (place.x + place.width / 2.0, place.y + place.height / 2.0);
            // the middles of the four sides are on the line, whatever the shape
            let line = |out: f64| {
                let (w, h) = (place.width / 2.0 + out, place.height / 2.0 + out);
                (shade(x - w, y) + shade(x + w, y) + shade(x, y - h) + shade(x, y + h)) / 4.0
            };
            let lies = (line(-0.08) + line(0.0) + line(0.08)) / 3.0;
            assert!(lies > 90.0 && line(-0.6) < 10.0, "{lang:?}: {place:?} is where it says: {lies}");
        }
        let asked: Vec<&Question> = form.questions().map(|(_, q)| q).filter(|q| !q.cells().is_empty()).collect();
        for (question, number) in asked.iter().zip(1..) {
            let places = layout.places.iter().filter(|place| place.question == number).count();
            assert!(places >= question.cells().len(), "{lang:?}: question {number} can be answered whole");
        }
        assert!(layout.places.iter().map(|p| p.page).max() <= Some(layout.pages));
    }
}

#[test]
fn what_is_written_by_hand_is_shown() {
    let mut form = every_type();
    form.pages[0].questions.retain(|q| matches!(q.kind, Kind::LongText(_) | Kind::Date(_) | Kind::YesNo(_)));
    let (app, folder) = program(drawing());
    let (survey, form) = published(&app, &form);
    let (layout, pictures) = printed(&app, folder.path(), &survey, &form, Lang::Zh, [1, 1]);
    let mut page = Paper { width: pictures[0].width(), luma: pictures[0].luma().to_vec() };
    let areas: Vec<&PaperPlace> = layout.places.iter().filter(|p| p.kind == PlaceKind::Area).collect();
    assert_eq!(areas.len(), 4, "a text, and three parts of a day");
    let text = areas.iter().find(|area| area.width > 100.0).unwrap();
    for at in 0..8 {
        let x = text.x + 10.0 + 4.0 * f64::from(at);
        page.stroke((x, text.y + 4.0), (x + 2.0, text.y + 9.0));
    }
    let mut random = ChaCha8Rng::seed_from_u64(4);
    let path = folder.path().join("page.jpg");
    std::fs::write(&path, page.photo(&mut random)).unwrap();
    let handle = app.files().offer(path).unwrap().handle;
    let res = app.call("surveys.take_pictures", json!({"handles": [handle], "dry_run": true})).unwrap();
    let res: PicturesRes = serde_json::from_value(res).unwrap();
    let paper: &PaperRead = &res.papers[0];
    assert_eq!(paper.looks.len(), 1, "{:?}", paper.looks.iter().map(|l| (&l.key, l.why)).collect::<Vec<_>>());
    assert_eq!(paper.looks[0].why, PaperDoubt::Written);
    assert!(paper.looks[0].image.is_some());
}

#[test]
fn papers_of_a_file_have_their_own_numbers_and_codes_and_are_the_same_bytes_again() {
    let (app, folder) = program(printer());
    let (survey, _) = published(&app, &every_type());
    let made = |name: &str| {
        let path = folder.path().join(name);
        let handle = app.files().offer_save(path.clone());
        let req = json!({"id": survey.id, "handle": handle, "reader": "machine", "copies": 2, "first": 41});
        let printed = app.call("surveys.paper_pdf", req).unwrap();
        assert_eq!((&printed["first"], &printed["last"]), (&json!(41), &json!(42)));
        std::fs::read(path).unwrap()
    };
    let first = made("one.pdf");
    assert!(first.starts_with(b"%PDF-") && first == made("two.pdf"));
    for (copies, number, code) in
        [(0, 1, "paper_copies"), (201, 1, "paper_copies"), (2, 99_999, "paper_number"), (1, 0, "paper_number")]
    {
        let handle = app.files().offer_save(folder.path().join("none.pdf"));
        let req = json!({"id": survey.id, "handle": handle, "reader": "machine", "copies": copies, "first": number});
        assert_eq!(app.call("surveys.paper_pdf", req).unwrap_err().code, code);
    }
    assert!(!folder.path().join("none.pdf").exists(), "what is refused leaves no file");
}
