use super::{
    tests::{answer, app, ask, fault, published, scored},
    *,
};
use crate::App;
use keheng_scan::{Picture, modules};
use serde_json::{Value, json};
use std::path::Path;

/// A text as a picture of its QR code.
fn drawn(text: &str) -> Picture {
    modules(text).unwrap().picture(4)
}

/// Two pictures side by side on white.
fn beside(left: &Picture, right: &Picture) -> Picture {
    let (width, height) = (left.width() + right.width(), left.height().max(right.height()));
    let row = |picture: &Picture, y: u32| -> Vec<u8> {
        let across = picture.width() as usize;
        let row = picture.luma().chunks(across).nth(y as usize);
        row.map_or_else(|| vec![255; across], <[u8]>::to_vec)
    };
    Picture::new(width, height, (0..height).flat_map(|y| [row(left, y), row(right, y)].concat()).collect())
}

/// Offers a file of these bytes.
fn offered(app: &App, folder: &Path, name: &str, bytes: &[u8]) -> String {
    let path = folder.join(name);
    std::fs::write(&path, bytes).unwrap();
    app.files().offer(path).unwrap().handle
}

fn taken(app: &App, handles: &[String], dry_run: bool) -> PicturesRes {
    ask(app, "surveys.take_pictures", json!({"handles": handles, "dry_run": dry_run}))
}

#[test]
fn answers_come_out_of_photos_once_and_what_cannot_be_read_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    let id = published(&app);
    let codes: Vec<String> =
        (1..=3).map(|who| answer(&app, id, who, 60, scored([5.0, 3.0, 4.0, who as f64]))).collect();
    let handles = [
        ("one.png", drawn(&codes[0]).png()),
        ("two.png", beside(&drawn(&codes[1]), &drawn(&codes[2])).png()),
        ("again.png", beside(&drawn(&codes[0]), &drawn("KH1.0")).png()),
        ("link.png", drawn("https://example.invalid/menu").png()),
        ("wall.png", Picture::new(400, 300, vec![200; 400 * 300]).png()),
        ("phone.heic", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic".to_vec()),
        ("cut.png", drawn(&codes[0]).png()[..200].to_vec()),
    ]
    .map(|(name, bytes)| offered(&app, folder.path(), name, &bytes));
    let empty = app.db().unwrap().digest().unwrap();
    let looked = taken(&app, &handles, true);
    let told: Vec<(&str, u32, Vec<&str>)> = looked
        .pictures
        .iter()
        .map(|seen| (seen.name.as_str(), seen.codes, seen.refused.iter().map(|why| why.code.as_str()).collect()))
        .collect();
    assert_eq!(
        told,
        [
            ("one.png", 1, vec![]),
            ("two.png", 2, vec![]),
            ("again.png", 1, vec!["code_cut"]),
            ("link.png", 0, vec!["picture_other_code"]),
            ("wall.png", 0, vec!["picture_without_code"]),
            ("phone.heic", 0, vec!["picture_heif"]),
            ("cut.png", 0, vec!["picture_damaged"]),
        ],
        "a picture that cannot be read hinders no other"
    );
    let look = looked.taken.as_ref().unwrap();
    assert_eq!((look.found, look.new, look.same), (4, 3, 1), "the code that is in two pictures counts once");
    assert_eq!(app.db().unwrap().digest().unwrap(), empty, "a look writes nothing");
    assert_eq!(looked.text.lines().count(), 4);
    let pasted: TakeRes = ask(&app, "surveys.take", json!({"text": looked.text, "dry_run": true}));
    assert_eq!(&pasted, look, "the text is what a paste would hold");

    let done = taken(&app, &handles, false);
    assert_eq!(done.taken.as_ref().map(|taken| taken.new), Some(3));
    let results: SurveyResults = ask(&app, "surveys.results", json!({"id": id}));
    assert_eq!(results.answers, 3);
    let after = app.db().unwrap().digest().unwrap();
    let again = taken(&app, &handles, false).taken.unwrap();
    assert_eq!((again.new, again.changed, again.same), (0, 0, 4), "twice is once");
    let pasted: TakeRes = ask(&app, "surveys.take", json!({"text": codes.join("\n")}));
    assert_eq!((pasted.new, pasted.same), (0, 3), "a code pasted after its photo is the same answer");
    assert_eq!(app.db().unwrap().digest().unwrap(), after);
    let _: Value = ask(&app, "desk.undo", json!({}));
    assert_eq!(app.db().unwrap().digest().unwrap(), empty, "photos are taken back whole");
}

#[test]
fn pictures_without_any_answer_are_no_error_but_too_many_are() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(folder.path());
    published(&app);
    let wall = offered(&app, folder.path(), "wall.png", &Picture::new(90, 90, vec![9; 8100]).png());
    let seen = taken(&app, std::slice::from_ref(&wall), false);
    assert_eq!((seen.taken, seen.text.as_str(), seen.pictures[0].codes), (None, "", 0));
    assert_eq!(
        taken(&app, &[], false),
        PicturesRes { pictures: vec![], text: String::new(), taken: None, papers: vec![] }
    );
    assert_eq!(fault(&app, "surveys.take_pictures", json!({"handles": vec![wall; 501]})), "pictures_too_many");
    assert_eq!(fault(&app, "surveys.take_pictures", json!({"handles": ["/etc/passwd"]})), "handle_unknown");
}

#[test]
fn an_answer_to_a_questionnaire_of_another_file_is_refused_by_its_picture() {
    let folders = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
    let [here, there] = folders.each_ref().map(|folder| app(folder.path()));
    published(&here);
    let other = published(&there);
    let code = answer(&there, other, 1, 60, scored([5.0, 3.0, 4.0, 4.0]));
    let photo = offered(&here, folders[0].path(), "other.png", &drawn(&code).png());
    let seen = taken(&here, &[photo], false);
    let why: Vec<&str> = seen.pictures[0].refused.iter().map(|why| why.code.as_str()).collect();
    assert_eq!((why, seen.taken), (vec!["code_unknown_survey"], None));
}
