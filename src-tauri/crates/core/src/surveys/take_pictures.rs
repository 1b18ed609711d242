//! Taking answers out of pictures: the QR codes that phones show, photographed one by one or side by side, and papers that were
//! filled in with a pen.

use super::{
    PageCode, PictureSeen, PicturesReq, PicturesRes, TakeReq,
    paper_photos::{PageRead, Reader, gathered, take::take_clear},
    take::{self, Known},
};
use crate::{App, db};
use keheng_base::Fault;
use keheng_form::code;
use keheng_scan::{MOST_BYTES, Picture, codes};
use std::{
    collections::HashMap,
    fs,
    path::{Path, PathBuf},
    thread,
};

/// Pictures that are looked at in one call: a class with its phones, several times over.
const MOST: usize = 500;
/// Pictures that are unpacked side by side: each may take some hundred MiB.
const SIDE_BY_SIDE: usize = 4;

/// What a picture showed.
struct Looked {
    /// texts of QR codes
    texts: Vec<String>,
    /// pages of papers
    pages: Vec<Result<PageRead, Fault>>,
}

/// What stands in a picture. Faults: `file_unreadable`, those of [`Picture::read`].
fn looked(path: &Path, reader: &Reader) -> Result<Looked, Fault> {
    let unreadable = db::unreadable(path);
    // judged before it is read into memory
    if path.metadata().map_err(unreadable)?.len() > MOST_BYTES {
        return Err(Fault::new("picture_too_long").with("limit", MOST_BYTES >> 20));
    }
    let picture = Picture::read(&fs::read(path).map_err(unreadable)?)?;
    let (mut texts, mut pages) = (Vec::new(), Vec::new());
    for code in codes(&picture) {
        match PageCode::read(&code.text) {
            Some(page) => pages.push(reader.read(&picture, &code, page)),
            None => texts.push(code.text),
        }
    }
    Ok(Looked { texts, pages })
}

/// Does the same to all of a list on a few threads; the order stays.
fn side_by_side<T: Sync, R: Send>(list: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let threads = thread::available_parallelism().map_or(1, |n| n.get().min(SIDE_BY_SIDE));
    let share = list.len().div_ceil(threads).max(1);
    thread::scope(|scope| {
        let parts: Vec<_> =
            list.chunks(share).map(|part| scope.spawn(|| part.iter().map(&work).collect::<Vec<R>>())).collect();
        parts.into_iter().flat_map(|part| part.join().unwrap_or_else(|e| std::panic::resume_unwind(e))).collect()
    })
}

/// What a picture holds, with the codes that can be taken written to `text`, a line each, and its pages put to `pages`.
fn seen(
    (handle, name): (String, String),
    read: Result<Looked, Fault>,
    known: &HashMap<u32, Known>,
    text: &mut String,
    pages: &mut Vec<PageRead>,
) -> PictureSeen {
    let mut picture = PictureSeen { handle, name, codes: 0, pages: 0, refused: Vec::new() };
    let found = match read {
        Ok(found) => found,
        Err(why) => return PictureSeen { refused: vec![why], ..picture },
    };
    for page in found.pages {
        match page {
            Ok(page) => {
                picture.pages += 1;
                pages.push(page);
            }
            Err(why) => picture.refused.push(why),
        }
    }
    for one in found.texts.iter().flat_map(|said| code::fish(said)) {
        match take::read(&one, known) {
            Ok((.., code)) => {
                picture.codes += 1;
                *text += &code;
                text.push('\n');
            }
            Err(why) => picture.refused.push(why),
        }
    }
    if picture.codes + picture.pages == 0 && picture.refused.is_empty() {
        // somebody photographed the wrong thing, or the right one badly: what to do about it is not the same
        let why = if found.texts.is_empty() { "picture_without_code" } else { "picture_other_code" };
        picture.refused.push(Fault::new(why));
    }
    picture
}

/// Takes answers out of pictures: codes by way of [`take::take`], papers as they are keyed, as far as nobody has to look at them.
/// Taking them twice changes nothing. What cannot be read is named by its picture and hinders no other. Faults: `handle_unknown`, `pictures_too_many` with `limit`.
pub fn take_pictures(app: &App, req: PicturesReq) -> Result<PicturesRes, Fault> {
    if req.handles.len() > MOST {
        return Err(Fault::new("pictures_too_many").with("limit", MOST));
    }
    let db = app.db()?;
    let paths = req.handles.iter().map(|handle| app.files().reading(handle)).collect::<Result<Vec<_>, _>>()?;
    let known = take::known(&*db.read()?)?;
    let reader = Reader::new(app, &known);
    let read = side_by_side(&paths, |path| looked(path, &reader));
    let (mut text, mut pages) = (String::new(), Vec::new());
    let seen = |((handle, path), read): ((&String, &PathBuf), _)| {
        seen((handle.clone(), db::name(path)), read, &known, &mut text, &mut pages)
    };
    let pictures = req.handles.iter().zip(&paths).zip(read).map(seen).collect();
    let mut papers = gathered(&*db.read()?, &known, pages)?;
    if !req.dry_run {
        take_clear(app, &mut papers)?;
    }
    let taken = if text.is_empty() {
        None
    } else {
        Some(take::take(app, TakeReq { text: text.clone(), dry_run: req.dry_run })?)
    };
    Ok(PicturesRes { pictures, text, taken, papers })
}
