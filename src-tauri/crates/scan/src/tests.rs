//! Pictures as phones take them, and pictures as enemies make them.

use crate::{MOST_BYTES, Picture, codes, modules};
use rand_chacha::ChaCha8Rng;
use rand_core::{Rng, SeedableRng};

/// From 0 to 1.
pub(crate) fn chance(random: &mut ChaCha8Rng) -> f64 {
    f64::from(random.next_u32()) / f64::from(u32::MAX)
}

/// The shade at a place between pixels; white outside.
fn shade(picture: &Picture, x: f64, y: f64) -> f64 {
    let at = |x: i64, y: i64| {
        let inside = x >= 0 && y >= 0 && x < i64::from(picture.width()) && y < i64::from(picture.height());
        if inside { f64::from(picture.luma()[y as usize * picture.width() as usize + x as usize]) } else { 255.0 }
    };
    let (left, top) = (x.floor(), y.floor());
    let (right, down) = (x - left, y - top);
    let (left, top) = (left as i64, top as i64);
    let row = |y| at(left, y) * (1.0 - right) + at(left + 1, y) * right;
    row(top) * (1.0 - down) + row(top + 1) * down
}

/// A sheet of white with pictures laid on it, each turned by an angle in radians around its middle at a place.
fn sheet(width: u32, height: u32, laid: &[(&Picture, f64, (f64, f64))]) -> Picture {
    let pixel = |x: f64, y: f64| {
        laid.iter().fold(255.0, |darkest: f64, (picture, angle, (middle_x, middle_y))| {
            let (from_x, from_y) = (x - middle_x, y - middle_y);
            let turned_x = from_x * angle.cos() + from_y * angle.sin() + f64::from(picture.width()) / 2.0;
            let turned_y = from_y * angle.cos() - from_x * angle.sin() + f64::from(picture.height()) / 2.0;
            darkest.min(shade(picture, turned_x, turned_y))
        })
    };
    let luma = (0..height).flat_map(|y| (0..width).map(move |x| (x, y)));
    Picture::new(width, height, luma.map(|(x, y)| pixel(f64::from(x), f64::from(y)) as u8).collect())
}

/// Out of focus: three means over a window of `radius` pixels to each side come close to a Gaussian of σ = radius + 1/2.
pub(crate) fn blurred(picture: &Picture, radius: i64) -> Picture {
    let (width, height) = (i64::from(picture.width()), i64::from(picture.height()));
    let mut luma: Vec<f64> = picture.luma().iter().map(|shade| f64::from(*shade)).collect();
    for _ in 0..3 {
        for (step_x, step_y) in [(1, 0), (0, 1)] {
            let before = luma.clone();
            let at = |x: i64, y: i64| before[(y.clamp(0, height - 1) * width + x.clamp(0, width - 1)) as usize];
            let mean = |x, y| {
                let window = -radius..=radius;
                window.map(|by| at(x + by * step_x, y + by * step_y)).sum::<f64>() / (2 * radius + 1) as f64
            };
            luma = (0..height).flat_map(|y| (0..width).map(move |x| (x, y))).map(|(x, y)| mean(x, y)).collect();
        }
    }
    Picture::new(picture.width(), picture.height(), luma.into_iter().map(|shade| shade as u8).collect())
}

/// As a sensor sees it: less contrast, light that falls off to one side, noise of the given deviation.
fn noisy(picture: &Picture, deviation: f64, random: &mut ChaCha8Rng) -> Picture {
    let width = picture.width() as usize;
    let luma = picture.luma().iter().enumerate().map(|(at, shade)| {
        let light = 0.55 + 0.4 * (at % width) as f64 / width as f64;
        // twelve even chances come close to a normal one (their sum has a variance of 1)
        let normal: f64 = (0..12).map(|_| chance(random)).sum::<f64>() - 6.0;
        ((30.0 + 0.8 * f64::from(*shade)) * light + normal * deviation).clamp(0.0, 255.0) as u8
    });
    Picture::new(picture.width(), picture.height(), luma.collect())
}

/// A text as long as the code of an answer, of the characters that such codes have.
fn text(length: usize, random: &mut ChaCha8Rng) -> String {
    const LETTERS: &[u8] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    let letter = |_| char::from(LETTERS[random.next_u32() as usize % LETTERS.len()]);
    format!("KH1.{}", (4..length).map(letter).collect::<String>())
}

fn texts(picture: &Picture) -> Vec<String> {
    let mut found: Vec<String> = codes(picture).into_iter().map(|code| code.text).collect();
    found.sort();
    found
}

#[test]
fn codes_of_all_lengths_survive_turning_blur_and_noise() {
    let mut random = ChaCha8Rng::seed_from_u64(1);
    let (mut missed, mut tried) = (Vec::new(), 0);
    for length in [73, 169, 361, 937] {
        for module in [3, 5] {
            for turn in 0..4 {
                let said = text(length, &mut random);
                let code = modules(&said).unwrap().picture(module);
                let side = code.width() * 3 / 2;
                let angle = f64::from(turn) * 1.3 + chance(&mut random) * 0.6;
                let middle = f64::from(side) / 2.0;
                let photo = sheet(side, side, &[(&code, angle, (middle, middle))]);
                // a phone held still blurs less than half a module
                let photo = if module > 3 { blurred(&photo, 1) } else { photo };
                let photo = noisy(&photo, 6.0, &mut random);
                tried += 1;
                if texts(&photo) != [said] {
                    missed.push((length, module, turn));
                }
            }
        }
    }
    assert_eq!(tried, 32);
    assert!(missed.is_empty(), "every code of a decent photo is read: {missed:?}");
}

/// As a phone held askew sees it: the far side is smaller, by `far` at the upper edge.
fn askew(picture: &Picture, far: f64) -> Picture {
    let (width, height) = (f64::from(picture.width()), f64::from(picture.height()));
    let pixel = |x: f64, y: f64| {
        let scale = far + (1.0 - far) * y / height;
        shade(picture, width / 2.0 + (x - width / 2.0) / scale, y * (1.0 + far) / (2.0 * scale).max(1.0))
    };
    let places = (0..picture.height()).flat_map(|y| (0..picture.width()).map(move |x| (x, y)));
    let luma = places.map(|(x, y)| pixel(f64::from(x), f64::from(y)) as u8).collect();
    Picture::new(picture.width(), picture.height(), luma)
}

#[test]
fn a_photo_of_twelve_million_pixels_taken_askew_is_read_after_a_chat_made_a_jpeg_of_it() {
    let mut random = ChaCha8Rng::seed_from_u64(5);
    let said = text(361, &mut random);
    let code = modules(&said).unwrap().picture(12);
    let photo = sheet(4000, 3000, &[(&code, 0.3, (2100.0, 1500.0))]);
    let photo = noisy(&askew(&photo, 0.8), 8.0, &mut random);
    let image = image::GrayImage::from_raw(photo.width(), photo.height(), photo.luma().to_vec()).unwrap();
    let mut jpeg = Vec::new();
    image.write_with_encoder(image::codecs::jpeg::JpegEncoder::new_with_quality(&mut jpeg, 40)).unwrap();
    assert_eq!(texts(&Picture::read(&jpeg).unwrap()), [said]);
}

#[test]
fn several_codes_of_one_picture_are_all_found_and_each_once() {
    let mut random = ChaCha8Rng::seed_from_u64(2);
    let mut said: Vec<String> = [73, 90, 169, 200].into_iter().map(|length| text(length, &mut random)).collect();
    let drawn: Vec<Picture> =
        said.iter().zip([4, 6, 3, 5]).map(|(said, module)| modules(said).unwrap().picture(module)).collect();
    let places = [(220.0, 220.0), (780.0, 240.0), (240.0, 760.0), (760.0, 760.0), (500.0, 500.0)];
    let mut laid: Vec<(&Picture, f64, (f64, f64))> =
        drawn.iter().zip(places).zip([0.1, 1.9, 3.0, -0.7]).map(|((code, at), angle)| (code, angle, at)).collect();
    // the first once more: two people sent the same picture
    laid.push((&drawn[0], 0.4, places[4]));
    let photo = noisy(&sheet(1000, 1000, &laid), 5.0, &mut random);
    said.sort();
    assert_eq!(texts(&photo), said);
}

#[test]
fn where_a_code_stands_is_told_in_shares_of_the_picture() {
    let code = modules("KH1.PLACE").unwrap().picture(6);
    let photo = sheet(1200, 800, &[(&code, 0.0, (900.0, 200.0))]);
    let found = codes(&photo);
    let middle = |part: fn(&(f32, f32)) -> f32| found[0].at.iter().map(part).sum::<f32>() / found[0].at.len() as f32;
    let (x, y) = (middle(|at| at.0), middle(|at| at.1));
    assert!((x - 0.75).abs() < 0.03 && (y - 0.25).abs() < 0.04, "{x} {y}");
}

#[test]
fn pictures_without_a_code_have_none() {
    let mut random = ChaCha8Rng::seed_from_u64(3);
    let snow = (0..300 * 200).map(|_| (random.next_u32() & 255) as u8).collect();
    assert_eq!(codes(&Picture::new(300, 200, snow)), [], "snow");
    assert_eq!(codes(&Picture::new(1, 1, vec![0])), [], "a single pixel");
    assert_eq!(codes(&Picture::new(3000, 2, vec![])), [], "a line");
    let half = modules("KH1.HALF OF A CODE IS NONE").unwrap().picture(5);
    let upper = Picture::new(half.width(), half.height() / 2, half.luma().to_vec());
    assert_eq!(codes(&upper), [], "half a code");
}

#[test]
fn a_png_is_read_as_it_was_written() {
    let picture = modules("KH1.PNG").unwrap().picture(3);
    assert_eq!(Picture::read(&picture.png()).unwrap(), picture);
    assert_eq!(texts(&Picture::read(&picture.png()).unwrap()), ["KH1.PNG"]);
}

#[test]
fn a_jpeg_of_colours_and_a_png_with_transparency_are_read() {
    let picture = modules("KH1.COLOURS").unwrap().picture(5);
    let side = picture.width();
    let dark = |at: usize| picture.luma()[at] < 128;
    let colours = (0..picture.luma().len()).flat_map(|at| if dark(at) { [40, 20, 90] } else { [250, 240, 200] });
    let image = image::RgbImage::from_raw(side, side, colours.collect()).unwrap();
    let mut jpeg = std::io::Cursor::new(Vec::new());
    image.write_to(&mut jpeg, image::ImageFormat::Jpeg).unwrap();
    assert_eq!(texts(&Picture::read(jpeg.get_ref()).unwrap()), ["KH1.COLOURS"]);
    // black all over: what is light is transparent
    let clear = (0..picture.luma().len()).flat_map(|at| [0, 0, 0, if dark(at) { 255 } else { 0 }]);
    let image = image::RgbaImage::from_raw(side, side, clear.collect()).unwrap();
    let mut png = std::io::Cursor::new(Vec::new());
    image.write_to(&mut png, image::ImageFormat::Png).unwrap();
    assert_eq!(texts(&Picture::read(png.get_ref()).unwrap()), ["KH1.COLOURS"]);
}

fn refused(bytes: &[u8]) -> String {
    Picture::read(bytes).expect_err("a hostile picture is refused").code
}

/// The checksum of a PNG's chunk.
fn crc(bytes: &[u8]) -> u32 {
    let step = |crc: u32, byte: &u8| {
        (0..8).fold(crc ^ u32::from(*byte), |c, _| if c & 1 == 1 { 0xEDB8_8320 ^ (c >> 1) } else { c >> 1 })
    };
    !bytes.iter().fold(u32::MAX, step)
}

/// A PNG that claims another size, with a checksum to match.
fn claiming(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = modules("KH1").unwrap().picture(2).png();
    bytes[16..20].copy_from_slice(&width.to_be_bytes());
    bytes[20..24].copy_from_slice(&height.to_be_bytes());
    let sum = crc(&bytes[12..29]);
    bytes[29..33].copy_from_slice(&sum.to_be_bytes());
    bytes
}

#[test]
fn what_is_no_picture_or_lies_about_itself_is_refused() {
    assert_eq!(refused(b""), "picture_format");
    assert_eq!(refused(b"GIF89a\x01\x00\x01\x00"), "picture_format");
    assert_eq!(refused(b"<svg xmlns='http://www.w3.org/2000/svg'/>"), "picture_format");
    assert_eq!(refused(b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"), "picture_heif", "a phone's own format is named");
    assert_eq!(refused(&vec![0; MOST_BYTES as usize + 1]), "picture_too_long");
    assert_eq!(refused(&claiming(60_000, 60_000)), "picture_too_large", "a bomb is not unpacked");
    assert_eq!(refused(&claiming(19_999, 19_999)), "picture_too_large");
    assert_eq!(refused(&claiming(25_000, 2)), "picture_too_large", "nor is a thread");
    assert_eq!(refused(&claiming(0, 5)), "picture_damaged");
    assert_eq!(refused(&claiming(4_000, 4_000)), "picture_damaged", "there are fewer pixels than it claims");
}

#[test]
fn a_picture_cut_short_anywhere_or_spoilt_is_refused_and_never_a_crash() {
    let picture = modules("KH1.CUT").unwrap().picture(4);
    let image = image::GrayImage::from_raw(picture.width(), picture.height(), picture.luma().to_vec()).unwrap();
    let mut jpeg = std::io::Cursor::new(Vec::new());
    image.write_to(&mut jpeg, image::ImageFormat::Jpeg).unwrap();
    let mut random = ChaCha8Rng::seed_from_u64(4);
    for whole in [picture.png(), jpeg.into_inner()] {
        for end in (0..whole.len()).step_by(whole.len() / 60 + 1) {
            if let Ok(read) = Picture::read(&whole[..end]) {
                // a JPEG may lack its end and still be a picture: then it has the size it claimed
                assert_eq!((read.width(), read.height()), (picture.width(), picture.height()));
            }
        }
        for _ in 0..200 {
            let mut spoilt = whole.clone();
            for _ in 0..1 + random.next_u32() % 8 {
                let at = random.next_u32() as usize % spoilt.len();
                spoilt[at] = random.next_u32() as u8;
            }
            let found = Picture::read(&spoilt).map(|picture| codes(&picture)).unwrap_or_default();
            let texts: Vec<String> = found.into_iter().map(|code| code.text).collect();
            assert!(texts.is_empty() || texts == ["KH1.CUT"], "spoilt is not silently another: {texts:?}");
        }
    }
}

#[test]
fn a_text_longer_than_a_code_can_be_is_refused() {
    assert_eq!(modules(&"A".repeat(5000)).unwrap_err().code, "qr_too_long");
}
