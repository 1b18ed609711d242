//! Taking answers out of pictures: the QR codes that phones show, photographed one by one or side by side.

use super::{
    PictureSeen, PicturesReq, PicturesRes, TakeReq,
    take::{self, Known},
};
use crate::{App, db};
use keheng_base::Fault;
use keheng_form::code;
use keheng_scan::{MOST_BYTES, Picture, codes};
use std::{collections::HashMap, fs, path::Path, thread};

/// Pictures that are looked at in one call: a class with its phones, several times over.
const MOST: usize = 500;
/// Pictures that are unpacked side by side: each may take some hundred MiB.
const SIDE_BY_SIDE: usize = 4;

/// What stands in the QR codes of a picture. Faults: `file_unreadable`, those of [`Picture::read`].
fn texts(path: &Path) -> Result<Vec<String>, Fault> {
    let unreadable =
        |e: std::io::Error| Fault::new("file_unreadable").with("name", db::name(path)).with("reason", e.to_string());
    // judged before it is read into memory
    if path.metadata().map_err(unreadable)?.len() > MOST_BYTES {
        return Err(Fault::new("picture_too_long").with("limit", MOST_BYTES >> 20));
    }
    let picture = Picture::read(&fs::read(path).map_err(unreadable)?)?;
    Ok(codes(&picture).into_iter().map(|code| code.text).collect())
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

/// What a picture holds, with the codes that can be taken written to `text`, a line each.
fn seen(name: String, read: Result<Vec<String>, Fault>, known: &HashMap<u32, Known>, text: &mut String) -> PictureSeen {
    let found = match read {
        Ok(found) => found,
        Err(why) => return PictureSeen { name, codes: 0, refused: vec![why] },
    };
    let mut picture = PictureSeen { name, codes: 0, refused: Vec::new() };
    for one in found.iter().flat_map(|said| code::fish(said)) {
        match take::read(&one, known) {
            Ok((.., code)) => {
                picture.codes += 1;
                *text += &code;
                text.push('\n');
            }
            Err(why) => picture.refused.push(why),
        }
    }
    if picture.codes == 0 && picture.refused.is_empty() {
        // somebody photographed the wrong thing, or the right one badly: what to do about it is not the same
        let why = if found.is_empty() { "picture_without_code" } else { "picture_other_code" };
        picture.refused.push(Fault::new(why));
    }
    picture
}

/// Takes answers out of pictures, by way of [`take::take`]: taking them twice changes nothing. What cannot be read is named
/// by its picture and hinders no other. Faults: `handle_unknown`, `pictures_too_many` with `limit`.
pub fn take_pictures(app: &App, req: PicturesReq) -> Result<PicturesRes, Fault> {
    if req.handles.len() > MOST {
        return Err(Fault::new("pictures_too_many").with("limit", MOST));
    }
    let db = app.db()?;
    let paths = req.handles.iter().map(|handle| app.files().reading(handle)).collect::<Result<Vec<_>, _>>()?;
    let read = side_by_side(&paths, |path| texts(path));
    let known = take::known(&*db.read()?)?;
    let mut text = String::new();
    let pictures = paths.iter().zip(read).map(|(path, read)| seen(db::name(path), read, &known, &mut text)).collect();
    let taken = if text.is_empty() {
        None
    } else {
        Some(take::take(app, TakeReq { text: text.clone(), dry_run: req.dry_run })?)
    };
    Ok(PicturesRes { pictures, text, taken })
}
