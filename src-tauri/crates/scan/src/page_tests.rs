//! Pages as they are printed, marked with pens, and photographed: what is accepted must be right, what is not sure must say so.

use crate::{
    Area, Ink, Mark, Picture, Plan, Point, Projection, codes, modules, page,
    tests::{blurred, chance},
};
use rand_chacha::ChaCha8Rng;
use rand_core::{Rng, SeedableRng};

/// Pixels to a millimetre of the page that is drawn.
const FINE: f64 = 10.0;
const CODE: &str = "KP1.0123456789ABCDEF";

fn plan() -> Plan {
    Plan {
        corners: [(12.0, 12.0), (198.0, 12.0), (198.0, 285.0), (12.0, 285.0)],
        outer: 6.5,
        hole: 2.5,
        code: [(165.0, 9.0), (182.0, 9.0), (182.0, 26.0), (165.0, 26.0)],
        modules: 21,
    }
}

/// A sheet that is drawn on, 0 black to 1 white.
struct Sheet {
    width: usize,
    luma: Vec<f32>,
}

impl Sheet {
    fn new() -> Sheet {
        let (width, height) = ((210.0 * FINE) as usize, (297.0 * FINE) as usize);
        Sheet { width, luma: vec![1.0; width * height] }
    }

    /// Darkens what `inside` holds, looking only near a rectangle.
    fn draw(&mut self, from: Point, to: Point, shade: f64, inside: impl Fn(Point) -> bool) {
        let pixel = |at: f64, most: usize| ((at * FINE).max(0.0) as usize).min(most);
        let height = self.luma.len() / self.width;
        for y in pixel(from.1, height)..pixel(to.1 + 0.1, height) {
            for x in pixel(from.0, self.width)..pixel(to.0 + 0.1, self.width) {
                if inside(((x as f64 + 0.5) / FINE, (y as f64 + 0.5) / FINE)) {
                    let at = &mut self.luma[y * self.width + x];
                    *at = at.min(shade as f32);
                }
            }
        }
    }

    fn rect(&mut self, x: f64, y: f64, width: f64, height: f64, shade: f64) {
        self.draw((x, y), (x + width, y + height), shade, |at| {
            (x..x + width).contains(&at.0) && (y..y + height).contains(&at.1)
        });
    }

    fn stroke(&mut self, from: Point, to: Point, wide: f64, shade: f64) {
        let (low, high) =
            ((from.0.min(to.0) - wide, from.1.min(to.1) - wide), (from.0.max(to.0) + wide, from.1.max(to.1) + wide));
        let long = (to.0 - from.0).hypot(to.1 - from.1).max(1e-9);
        self.draw(low, high, shade, |at| {
            let along =
                (((at.0 - from.0) * (to.0 - from.0) + (at.1 - from.1) * (to.1 - from.1)) / long).clamp(0.0, long);
            let near = (from.0 + (to.0 - from.0) * along / long, from.1 + (to.1 - from.1) * along / long);
            (at.0 - near.0).hypot(at.1 - near.1) <= wide / 2.0
        });
    }

    fn outline(&mut self, mark: &Mark) {
        let Area { x, y, width, height } = mark.area;
        let (half, line) = (width / 2.0, 0.13);
        self.draw((x - 1.0, y - 1.0), (x + width + 1.0, y + height + 1.0), 0.25, |at| {
            let (right, down) = ((at.0 - x - width / 2.0).abs(), (at.1 - y - height / 2.0).abs());
            let far = if mark.round { right.hypot(down) } else { right.max(down) };
            (far - half).abs() <= line
        });
    }

    /// As it lies in front of a camera.
    fn photo(&self, shot: &Shot, random: &mut ChaCha8Rng) -> Picture {
        let back = shot.projection().inverse().unwrap();
        let height = self.luma.len() / self.width;
        let at = |(x, y): Point| -> f64 {
            let (x, y) = (x * FINE - 0.5, y * FINE - 0.5);
            if x < 0.0 || y < 0.0 || x as usize + 1 >= self.width || y as usize + 1 >= height {
                return f64::from(shot.desk);
            }
            let (left, top) = (x as usize, y as usize);
            let (right, down) = (x - x.floor(), y - y.floor());
            let pixel = |x: usize, y: usize| f64::from(self.luma[y * self.width + x]);
            let row = |y: usize| pixel(left, y) * (1.0 - right) + pixel(left + 1, y) * right;
            row(top) * (1.0 - down) + row(top + 1) * down
        };
        let (wide, high) = shot.size;
        let mut luma = Vec::with_capacity((wide * high) as usize);
        for y in 0..high {
            for x in 0..wide {
                let (fx, fy) = (f64::from(x), f64::from(y));
                let parts = [(-0.25, -0.25), (0.25, -0.25), (-0.25, 0.25), (0.25, 0.25)];
                let paper = parts.iter().map(|by| at(back.at((fx + by.0, fy + by.1)))).sum::<f64>() / 4.0;
                let light = shot.light(fx / f64::from(wide), fy / f64::from(high));
                luma.push((235.0 * paper * light + 12.0).clamp(0.0, 255.0) as u8);
            }
        }
        let mut picture = Picture::new(wide, high, luma);
        if shot.blur > 0 {
            picture = blurred(&picture, shot.blur);
        }
        let noisy = picture.luma().iter().map(|shade| {
            let normal: f64 = (0..6).map(|_| chance(random)).sum::<f64>() - 3.0;
            (f64::from(*shade) + normal * shot.noise * 1.414).clamp(0.0, 255.0) as u8
        });
        let picture = Picture::new(wide, high, noisy.collect());
        Picture::read(&picture.jpeg(shot.quality)).unwrap()
    }
}

/// How a page is photographed.
#[derive(Clone, Debug)]
struct Shot {
    size: (u32, u32),
    /// where the corners of the paper lie, shares of the picture, from the upper left of the page on
    corners: [Point; 4],
    blur: i64,
    noise: f64,
    quality: u8,
    /// light at one edge, as a share of that at the other, and its direction
    dim: f64,
    from: f64,
    /// a hard edge of a shadow
    edge: Option<(f64, f64)>,
    desk: f32,
}

impl Shot {
    fn projection(&self) -> Projection {
        let paper = [(0.0, 0.0), (210.0, 0.0), (210.0, 297.0), (0.0, 297.0)];
        let (wide, high) = self.size;
        Projection::through(paper, self.corners.map(|(x, y)| (x * f64::from(wide), y * f64::from(high)))).unwrap()
    }

    fn light(&self, x: f64, y: f64) -> f64 {
        let along = (x - 0.5) * self.from.cos() + (y - 0.5) * self.from.sin() + 0.5;
        let soft = self.dim + (1.0 - self.dim) * along.clamp(0.0, 1.0);
        match self.edge {
            Some((at, dark)) if x + 0.3 * y < at => soft * dark,
            _ => soft,
        }
    }

    /// A flat scan: a page of so many dots to an inch, turned by an angle in degrees.
    fn scan(dpi: f64, degrees: f64) -> Shot {
        let per_mm = dpi / 25.4;
        let angle = degrees.to_radians();
        let (sin, cos) = (angle.sin(), angle.cos());
        let wide = (210.0 * cos.abs() + 297.0 * sin.abs()) * per_mm;
        let high = (297.0 * cos.abs() + 210.0 * sin.abs()) * per_mm;
        let corner = |(x, y): Point| {
            let (x, y) = ((x - 105.0) * per_mm, (y - 148.5) * per_mm);
            ((x * cos - y * sin) / wide + 0.5, (x * sin + y * cos) / high + 0.5)
        };
        Shot {
            size: (wide as u32, high as u32),
            corners: [(0.0, 0.0), (210.0, 0.0), (210.0, 297.0), (0.0, 297.0)].map(corner),
            blur: 0,
            noise: 2.0,
            quality: 80,
            dim: 1.0,
            from: 0.0,
            edge: None,
            desk: 1.0,
        }
    }

    /// A photo by hand: the page turned any way, tilted, on a desk.
    fn phone(random: &mut ChaCha8Rng, harsh: bool) -> Shot {
        let upright = 1500.0 + 1500.0 * chance(random);
        let shift = if harsh { 0.14 } else { 0.07 };
        let small = (chance(random) - 0.5) * 0.12;
        let mut corner = |x: f64, y: f64| {
            let (x, y) =
                (x + shift * chance(random) * (0.5 - x).signum(), y + shift * chance(random) * (0.5 - y).signum());
            (x - small * (y - 0.5), y + small * (x - 0.5))
        };
        let mut corners = [corner(0.06, 0.06), corner(0.94, 0.06), corner(0.94, 0.94), corner(0.06, 0.94)];
        let quarter = random.next_u32() % 4;
        let mut size = ((upright * 0.75) as u32, upright as u32);
        for _ in 0..quarter {
            corners = corners.map(|(x, y)| (1.0 - y, x));
            size = (size.1, size.0);
        }
        Shot {
            size,
            corners,
            blur: i64::from(harsh || (upright > 2300.0 && chance(random) < 0.5)),
            noise: 3.0 + chance(random) * if harsh { 9.0 } else { 4.0 },
            quality: if harsh { 40 } else { 60 + (chance(random) * 35.0) as u8 },
            dim: if harsh { 0.35 } else { 0.6 + 0.4 * chance(random) },
            from: chance(random) * std::f64::consts::TAU,
            edge: if harsh { Some((0.3 + 0.7 * chance(random), 0.55)) } else { None },
            desk: chance(random) as f32,
        }
    }
}

/// Where boxes and circles stand: as close as on a real page.
fn places() -> Vec<Mark> {
    let mut marks = Vec::new();
    for row in 0..20 {
        for column in 0..15 {
            let (x, y) = (30.0 + f64::from(column) * 10.0, 38.0 + f64::from(row) * 11.8);
            marks.push(Mark { area: Area { x, y, width: 4.6, height: 4.6 }, round: row % 3 != 0 });
        }
    }
    marks
}

/// A pen, by how dark and how wide.
#[derive(Clone, Copy, Debug)]
enum Pen {
    Ball,
    Pencil,
}

/// One way to mark a box; what is left blank stays so.
fn marked(sheet: &mut Sheet, mark: &Mark, pen: Pen, random: &mut ChaCha8Rng) {
    let (shade, wide) = match pen {
        Pen::Ball => (0.1 + 0.2 * chance(random), 0.4 + 0.3 * chance(random)),
        Pen::Pencil => (0.5 + 0.08 * chance(random), 0.5 + 0.3 * chance(random)),
    };
    let mut shaken = |x: f64, y: f64| {
        (mark.area.x + x + (chance(random) - 0.5) * 0.6, mark.area.y + y + (chance(random) - 0.5) * 0.6)
    };
    let strokes: Vec<Vec<Point>> = match random_of(&mut shaken, 4) {
        0 => vec![vec![shaken(0.8, 2.4), shaken(1.9, 3.8), shaken(5.2, -0.2)]],
        1 => vec![vec![shaken(0.5, 0.5), shaken(4.1, 4.1)], vec![shaken(4.1, 0.5), shaken(0.5, 4.1)]],
        2 => vec![(0..8).map(|at| shaken(0.9 + f64::from(at % 2) * 2.8, 0.9 + f64::from(at) * 0.4)).collect()],
        _ => vec![(0..12).map(|at| shaken(1.2 + f64::from(at % 2) * 2.2, 1.2 + f64::from(at) * 0.2)).collect()],
    };
    for line in strokes {
        for pair in line.windows(2) {
            sheet.stroke(pair[0], pair[1], wide, shade);
        }
    }
}

/// A small number out of the shaking itself, so that one borrow serves.
fn random_of(shaken: &mut impl FnMut(f64, f64) -> Point, of: u32) -> u32 {
    ((shaken(0.0, 0.0).0.abs() * 1e6) as u64 % u64::from(of)) as u32
}

/// A printed page with marks, and which of them are marked.
fn printed(pen: Pen, share: f64, random: &mut ChaCha8Rng) -> (Sheet, Vec<Mark>, Vec<bool>) {
    let (plan, marks, mut sheet) = (plan(), places(), Sheet::new());
    for (x, y) in plan.corners {
        let (outer, hole) = (plan.outer / 2.0, plan.hole / 2.0);
        sheet.draw((x - outer, y - outer), (x + outer, y + outer), 0.06, |at| {
            (at.0 - x).abs().max((at.1 - y).abs()) > hole && (at.0 - x).abs().max((at.1 - y).abs()) <= outer
        });
    }
    let code = modules(CODE).unwrap();
    assert_eq!(code.side(), plan.modules);
    let module = (plan.code[1].0 - plan.code[0].0) / f64::from(code.side());
    for y in 0..code.side() {
        for x in (0..code.side()).filter(|x| code.dark(*x, y)) {
            let at = (plan.code[0].0 + f64::from(x) * module, plan.code[0].1 + f64::from(y) * module);
            sheet.rect(at.0, at.1, module, module, 0.06);
        }
    }
    let mut truth = Vec::new();
    for mark in &marks {
        sheet.outline(mark);
        // words beside it
        for at in 0..4 {
            sheet.rect(mark.area.x + 5.6 + f64::from(at) * 0.9, mark.area.y + 1.2, 0.5, 2.4 * chance(random), 0.2);
        }
        let is = chance(random) < share;
        if is {
            marked(&mut sheet, mark, pen, random);
        }
        truth.push(is);
    }
    (sheet, marks, truth)
}

/// What became of marks.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Tally {
    pages: u32,
    refused: u32,
    marks: u32,
    wrong: u32,
    doubtful: u32,
}

impl Tally {
    fn add(&mut self, picture: &Picture, marks: &[Mark], truth: &[bool]) {
        self.pages += 1;
        let found = codes(picture);
        let read = found.iter().find(|code| code.text == CODE).map(|code| page(picture, code, &plan()));
        let Some(Ok(page)) = read else {
            self.refused += 1;
            return;
        };
        for (measured, is) in page.marks(marks).measured.iter().zip(truth) {
            self.marks += 1;
            match (measured.ink, is) {
                (Ink::Doubtful, _) => self.doubtful += 1,
                (Ink::Filled, true) | (Ink::Empty, false) => {}
                _ => self.wrong += 1,
            }
        }
    }
}

#[test]
fn scans_of_any_resolution_and_turn_are_read_without_a_wrong_mark() {
    let mut random = ChaCha8Rng::seed_from_u64(11);
    for pen in [Pen::Ball, Pen::Pencil] {
        let mut tally = Tally::default();
        for (dpi, degrees) in
            [(150.0, 0.0), (200.0, 90.0), (300.0, 180.0), (200.0, 270.0), (150.0, 3.0), (200.0, -7.0), (300.0, 184.0)]
        {
            let (sheet, marks, truth) = printed(pen, 0.25, &mut random);
            tally.add(&sheet.photo(&Shot::scan(dpi, degrees), &mut random), &marks, &truth);
        }
        println!("scans, {pen:?}: {tally:?}");
        assert_eq!((tally.refused, tally.wrong), (0, 0), "{tally:?}");
        assert!(f64::from(tally.doubtful) < 0.01 * f64::from(tally.marks), "few are doubtful: {tally:?}");
    }
}

#[test]
fn photos_by_hand_are_read_without_a_wrong_mark() {
    let mut random = ChaCha8Rng::seed_from_u64(12);
    for pen in [Pen::Ball, Pen::Pencil] {
        let mut tally = Tally::default();
        for _ in 0..8 {
            let (sheet, marks, truth) = printed(pen, 0.25, &mut random);
            let shot = Shot::phone(&mut random, false);
            tally.add(&sheet.photo(&shot, &mut random), &marks, &truth);
        }
        println!("phone, {pen:?}: {tally:?}");
        assert_eq!(tally.wrong, 0, "{tally:?}");
        assert_eq!(tally.refused, 0, "{tally:?}");
        assert!(f64::from(tally.doubtful) < 0.03 * f64::from(tally.marks), "few are doubtful: {tally:?}");
    }
}

#[test]
fn harsh_photos_are_refused_or_doubted_but_never_misread() {
    let mut random = ChaCha8Rng::seed_from_u64(13);
    let mut tally = Tally::default();
    for at in 0..12 {
        let pen = if at % 2 == 0 { Pen::Ball } else { Pen::Pencil };
        let (sheet, marks, truth) = printed(pen, 0.25, &mut random);
        let shot = Shot::phone(&mut random, true);
        tally.add(&sheet.photo(&shot, &mut random), &marks, &truth);
    }
    println!("harsh: {tally:?}");
    assert_eq!(tally.wrong, 0, "{tally:?}");
}
