//! Palettes: what light, dark, a projector and paper each need of colour, type and line.

use crate::{
    color::Color,
    metrics::Font,
    tokens::{dark, light, projector, projector_dark, projector_light},
};
use serde::{Deserialize, Serialize};

/// Which palette a picture is drawn with.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub enum PaletteName {
    /// The window by day.
    Light,
    /// The window by night.
    Dark,
    /// A bright room: larger type, thicker lines, no pale greys.
    Projector,
    /// A darkened room: the same on a dark ground.
    ProjectorDark,
    /// Black on white: told apart by pattern and dash alone.
    Print,
}

impl PaletteName {
    /// All palettes, in the order menus show them.
    pub const ALL: [PaletteName; 5] = [Self::Light, Self::Dark, Self::Projector, Self::ProjectorDark, Self::Print];

    /// Whether it is seen from the last row: larger, thicker, at least 7:1.
    pub fn on_wall(self) -> bool {
        matches!(self, Self::Projector | Self::ProjectorDark)
    }
}

/// Colours, type sizes (CSS px) and line widths (CSS px) of a picture. Text may use `ink`, `ink_2` and `ink_3` only:
/// these three are held to WCAG contrast on `sheet` by test.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Palette {
    /// Which one this is.
    pub name: PaletteName,
    /// Background of the picture.
    pub sheet: Color,
    /// Headings, direct labels.
    pub ink: Color,
    /// Axis titles, tick labels, captions.
    pub ink_2: Color,
    /// Hints.
    pub ink_3: Color,
    /// Gridlines: seen, never in the way.
    pub grid: Color,
    /// Axis lines.
    pub axis: Color,
    /// Targets and reference lines.
    pub mark: Color,
    /// The one accent.
    pub accent: Color,
    /// Favourable; never without a sign, a shape or a word.
    pub good: Color,
    /// Between the two.
    pub warn: Color,
    /// Unfavourable.
    pub bad: Color,
    /// Value classes, best first; more classes reuse the last.
    pub class: [Color; 3],
    /// Series in colour-blind safe order.
    pub chart: [Color; 6],
    /// Tick labels, legend.
    pub small: Font,
    /// Direct labels, subtitle.
    pub body: Font,
    /// Heading.
    pub title: Font,
    /// Grid and axis lines.
    pub hair: f64,
    /// Data lines.
    pub stroke: f64,
    /// Radius of a data point.
    pub dot: f64,
    /// The unit of space; a page margin is two.
    pub gap: f64,
    /// Fills differ by pattern, not by colour.
    pub patterned: bool,
}

const fn font(size: f64) -> Font {
    Font { size, bold: false }
}

const fn bold(size: f64) -> Font {
    Font { size, bold: true }
}

impl Palette {
    /// The window by day.
    pub const LIGHT: Palette = Palette {
        name: PaletteName::Light,
        sheet: light::SHEET,
        ink: light::INK,
        ink_2: light::INK_2,
        ink_3: light::INK_3,
        grid: light::CHART_GRID,
        axis: light::CHART_AXIS,
        mark: light::CHART_MARK,
        accent: light::ACCENT,
        good: light::GOOD,
        warn: light::WARN,
        bad: light::BAD,
        class: [light::CLASS_A, light::CLASS_B, light::CLASS_C],
        chart: [light::CHART_1, light::CHART_2, light::CHART_3, light::CHART_4, light::CHART_5, light::CHART_6],
        small: font(12.0),
        body: font(13.0),
        title: bold(15.0),
        hair: 1.0,
        stroke: 2.0,
        dot: 3.5,
        gap: 8.0,
        patterned: false,
    };

    /// The window by night.
    pub const DARK: Palette = Palette {
        name: PaletteName::Dark,
        sheet: dark::SHEET,
        ink: dark::INK,
        ink_2: dark::INK_2,
        ink_3: dark::INK_3,
        grid: dark::CHART_GRID,
        axis: dark::CHART_AXIS,
        mark: dark::CHART_MARK,
        accent: dark::ACCENT,
        good: dark::GOOD,
        warn: dark::WARN,
        bad: dark::BAD,
        class: [dark::CLASS_A, dark::CLASS_B, dark::CLASS_C],
        chart: [dark::CHART_1, dark::CHART_2, dark::CHART_3, dark::CHART_4, dark::CHART_5, dark::CHART_6],
        ..Palette::LIGHT
    };

    /// A bright room. Thin light-grey lines vanish there, so grid and axes take the darker tokens.
    pub const PROJECTOR: Palette = Palette {
        name: PaletteName::Projector,
        ink_2: projector::INK_2,
        ink_3: projector::INK_3,
        grid: projector::LINE,
        axis: projector::INK_3,
        accent: projector_light::ACCENT,
        good: projector_light::GOOD,
        warn: projector_light::WARN,
        bad: projector_light::BAD,
        class: [projector_light::CLASS_A, projector_light::CLASS_B, projector_light::CLASS_C],
        small: font(17.0),
        body: font(19.0),
        title: bold(23.0),
        hair: 1.5,
        stroke: 3.5,
        dot: 5.5,
        gap: 11.0,
        ..Palette::LIGHT
    };

    /// A darkened room.
    pub const PROJECTOR_DARK: Palette = Palette {
        name: PaletteName::ProjectorDark,
        sheet: dark::SHEET,
        ink: dark::INK,
        ink_2: projector_dark::INK_2,
        ink_3: projector_dark::INK_3,
        grid: projector_dark::LINE,
        axis: projector_dark::INK_3,
        mark: dark::CHART_MARK,
        accent: projector_dark::ACCENT,
        good: projector_dark::GOOD,
        warn: projector_dark::WARN,
        bad: projector_dark::BAD,
        class: [projector_dark::CLASS_A, projector_dark::CLASS_B, projector_dark::CLASS_C],
        chart: Palette::DARK.chart,
        ..Palette::PROJECTOR
    };

    /// Paper. Greys are for fills and hairlines only; text and data lines are black.
    pub const PRINT: Palette = Palette {
        name: PaletteName::Print,
        sheet: Color::hex(0xffffff),
        ink: Color::hex(0x000000),
        ink_2: Color::hex(0x000000),
        ink_3: Color::hex(0x333333),
        grid: Color::hex(0xd0d0d0),
        axis: Color::hex(0x000000),
        mark: Color::hex(0x000000),
        accent: Color::hex(0x000000),
        good: Color::hex(0x000000),
        warn: Color::hex(0x000000),
        bad: Color::hex(0x000000),
        class: [Color::hex(0x333333), Color::hex(0x333333), Color::hex(0x333333)],
        chart: [Color::hex(0x000000); 6],
        hair: 0.7,
        stroke: 1.6,
        patterned: true,
        ..Palette::LIGHT
    };

    /// The palette of that name.
    pub const fn of(name: PaletteName) -> &'static Palette {
        match name {
            PaletteName::Light => &Self::LIGHT,
            PaletteName::Dark => &Self::DARK,
            PaletteName::Projector => &Self::PROJECTOR,
            PaletteName::ProjectorDark => &Self::PROJECTOR_DARK,
            PaletteName::Print => &Self::PRINT,
        }
    }

    /// Colour of the value class with this index, 0 the best.
    pub fn class_color(&self, class: usize) -> Color {
        self.class[class.min(self.class.len() - 1)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_readable_in_every_palette() {
        for palette in PaletteName::ALL.map(Palette::of) {
            let needed = if palette.name.on_wall() { 7.0 } else { 4.5 };
            for ink in [palette.ink, palette.ink_2, palette.ink_3] {
                let found = ink.contrast(palette.sheet);
                assert!(found >= needed, "{:?}: text {ink} has {found:.2}:1, needs {needed}:1", palette.name);
            }
        }
    }

    #[test]
    fn marks_stand_out_from_the_sheet() {
        for palette in PaletteName::ALL.map(Palette::of) {
            let inks = [palette.axis, palette.mark, palette.accent, palette.good, palette.warn, palette.bad]
                .into_iter()
                .chain(palette.class)
                .chain(palette.chart);
            for ink in inks {
                let found = ink.contrast(palette.sheet);
                assert!(found >= 3.0, "{:?}: graphics need 3:1 (WCAG 1.4.11), {ink} has {found:.2}", palette.name);
            }
        }
    }

    #[test]
    fn a_projector_shows_nothing_small_or_thin() {
        for (room, desk) in [(Palette::PROJECTOR, Palette::LIGHT), (Palette::PROJECTOR_DARK, Palette::DARK)] {
            for font in [room.small, room.body, room.title] {
                assert!(font.size >= 16.0, "the last row must read it: {} px", font.size);
            }
            assert!(room.stroke > desk.stroke && room.hair > desk.hair, "lines are thicker than at the desk");
            assert_eq!(room.sheet, desk.sheet, "{:?} stays on its ground", room.name);
        }
    }

    #[test]
    fn print_needs_no_colour() {
        let print = Palette::PRINT;
        for color in [print.ink, print.axis, print.mark, print.accent, print.good, print.warn, print.bad]
            .into_iter()
            .chain(print.class)
            .chain(print.chart)
        {
            let [r, g, b] = color.rgb;
            assert!(r == g && g == b, "{color} is not a grey: a laser printer would decide what it means");
        }
        assert!(print.patterned, "without colour, patterns tell classes apart");
    }
}
