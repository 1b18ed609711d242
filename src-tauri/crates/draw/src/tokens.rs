//! The design tokens of the page (`ui/src/kit/tokens.css`) restated for the pen, name by name.
//!
//! The style sheet decides; `tests/tokens.rs` reads it and fails when a value here differs or is missing.

use crate::color::Color;

/// A block of colour tokens: a constant for each, and the list `COLORS` by CSS name.
macro_rules! tokens {
    ($(#[$doc:meta])* $block:ident { $($name:ident $css:literal $value:literal;)* }) => {
        $(#[$doc])*
        pub mod $block {
            use super::Color;
            $(#[doc = concat!("`--", $css, "`")] pub const $name: Color = Color::hex($value);)*
            /// Every colour of this block with its CSS name (without the dashes).
            pub const COLORS: &[(&str, Color)] = &[$(($css, $name)),*];
        }
    };
}

tokens! {
    /// `:root`
    light {
        PAPER "paper" 0xf7f5f0; SHEET "sheet" 0xffffff; SUNKEN "sunken" 0xefece4;
        LINE "line" 0xe2ddd2; LINE_STRONG "line-strong" 0xc9c2b3;
        INK "ink" 0x1d2226; INK_2 "ink-2" 0x565d63; INK_3 "ink-3" 0x6f767c;
        ACCENT "accent" 0x17695a; ACCENT_INK "accent-ink" 0xffffff; ACCENT_SOFT "accent-soft" 0xdcece7; HOVER "hover" 0xf4f1ea; FOCUS "focus" 0x2b6cb0;
        GOOD "good" 0x2c7a4b; GOOD_SOFT "good-soft" 0xe0f0e5; WARN "warn" 0x9a5b00; WARN_SOFT "warn-soft" 0xfbecd3;
        BAD "bad" 0xb02a3c; BAD_SOFT "bad-soft" 0xf8e1e4; INFO "info" 0x2a5f96; INFO_SOFT "info-soft" 0xe0eaf5;
        CLASS_A "class-a" 0x17695a; CLASS_B "class-b" 0x9a6a12; CLASS_C "class-c" 0x6f767c;
        CHART_1 "chart-1" 0x17695a; CHART_2 "chart-2" 0xc2711c; CHART_3 "chart-3" 0x3a5fa0;
        CHART_4 "chart-4" 0x8a3f7c; CHART_5 "chart-5" 0x6f767c; CHART_6 "chart-6" 0xa08a1a;
        CHART_GRID "chart-grid" 0xe7e2d8; CHART_AXIS "chart-axis" 0x8a8578; CHART_MARK "chart-mark" 0xb02a3c;
    }
}

tokens! {
    /// `[data-theme="dark"]`
    dark {
        PAPER "paper" 0x16191b; SHEET "sheet" 0x1e2225; SUNKEN "sunken" 0x121517;
        LINE "line" 0x30363a; LINE_STRONG "line-strong" 0x4a5257;
        INK "ink" 0xeceae5; INK_2 "ink-2" 0xb3b8bb; INK_3 "ink-3" 0x949b9f;
        ACCENT "accent" 0x58b8a2; ACCENT_INK "accent-ink" 0x08211b; ACCENT_SOFT "accent-soft" 0x1f3a34; HOVER "hover" 0x262b2e; FOCUS "focus" 0x7fb2ea;
        GOOD "good" 0x6cc28d; GOOD_SOFT "good-soft" 0x1c3326; WARN "warn" 0xe2a851; WARN_SOFT "warn-soft" 0x3a2d17;
        BAD "bad" 0xef8793; BAD_SOFT "bad-soft" 0x3f1f25; INFO "info" 0x86b4e6; INFO_SOFT "info-soft" 0x1d2c3d;
        CLASS_A "class-a" 0x58b8a2; CLASS_B "class-b" 0xd9ab55; CLASS_C "class-c" 0x949b9f;
        CHART_1 "chart-1" 0x58b8a2; CHART_2 "chart-2" 0xe39a55; CHART_3 "chart-3" 0x86a5e0;
        CHART_4 "chart-4" 0xcf8fc2; CHART_5 "chart-5" 0xa3a9ad; CHART_6 "chart-6" 0xd0bc55;
        CHART_GRID "chart-grid" 0x2c3236; CHART_AXIS "chart-axis" 0x7d858a; CHART_MARK "chart-mark" 0xef8793;
    }
}

tokens! {
    /// `[data-stage="projector"]`: what it changes over `:root`
    projector {
        LINE "line" 0xb9b2a3; INK_2 "ink-2" 0x33393e; INK_3 "ink-3" 0x444b51;
    }
}

tokens! {
    /// `[data-theme="light"][data-stage="projector"]`: what it changes over the two
    projector_light {
        ACCENT "accent" 0x0f4d42; GOOD "good" 0x1a5230; WARN "warn" 0x693d00; BAD "bad" 0x8a1526; INFO "info" 0x1a4473;
        CLASS_A "class-a" 0x0f4d42; CLASS_B "class-b" 0x684405; CLASS_C "class-c" 0x4f565b;
    }
}

tokens! {
    /// `[data-theme="dark"][data-stage="projector"]`: what it changes over the two
    projector_dark {
        ACCENT "accent" 0x7adac4; GOOD "good" 0x8adba9; WARN "warn" 0xf0bd70; BAD "bad" 0xf7a8b1; INFO "info" 0xa5cbf3;
        CLASS_A "class-a" 0x7adac4; CLASS_B "class-b" 0xe9c071; CLASS_C "class-c" 0xaab1b5;
        LINE "line" 0x6a747a; INK_2 "ink-2" 0xd6dadc; INK_3 "ink-3" 0xc3c8cb;
    }
}

/// Type sizes of `:root` in CSS px, by CSS name.
pub const TYPE: &[(&str, f64)] =
    &[("text-xs", 11.0), ("text-s", 12.0), ("text-m", 13.0), ("text-l", 15.0), ("text-xl", 20.0), ("text-2xl", 28.0)];

/// Type sizes of `[data-stage="projector"]` in CSS px, by CSS name.
pub const TYPE_PROJECTOR: &[(&str, f64)] =
    &[("text-xs", 16.0), ("text-s", 17.0), ("text-m", 19.0), ("text-l", 23.0), ("text-xl", 30.0), ("text-2xl", 44.0)];
