//! Pareto of causes: categories by falling amount, their cumulative line, and the vital few that carry most of it.
//!
//! It is the Pareto chart of customers ([`super::pareto`]) with two differences that categories ask for: every bar has its name
//! under it, so causes too many to be named go together into one last bar, and the classes follow from the share.

use super::{
    Chart, finite,
    pareto::{Class, Cut, Format, Item, Pareto, Words},
};
use crate::{
    palette::Palette,
    scene::{Scene, Size},
    sheet::Texts,
};

/// A cause, exception, complaint ...
#[derive(Clone, Debug)]
pub struct Cause {
    /// Opens the rows behind it.
    pub key: String,
    /// Name.
    pub label: String,
    /// Cases, money or minutes; not negative.
    pub amount: f64,
}

/// The chart; see the module.
pub struct Causes<'a> {
    /// Words around it.
    pub texts: Texts,
    /// In any order.
    pub causes: &'a [Cause],
    /// The vital few are the largest causes up to this share of the whole, 0 to 1.
    pub vital: f64,
    /// Names of the vital few and the others.
    pub classes: [Class; 2],
    /// Name of the border between them, which can be dragged.
    pub cut: String,
    /// Names.
    pub words: Words,
    /// Figures.
    pub format: Format<'a>,
}

impl Chart for Causes<'_> {
    fn scene(&self, size: Size, palette: &Palette) -> Scene {
        let mut causes: Vec<&Cause> = self.causes.iter().collect();
        causes.sort_by(|a, b| finite(b.amount).total_cmp(&finite(a.amount)).then_with(|| a.key.cmp(&b.key)));
        let whole: f64 = causes.iter().map(|cause| finite(cause.amount)).sum();
        // Names of about four full-width characters a line fit under a bar; see `Pareto`.
        let page = Size::new(size.width, size.height).width - palette.gap * 4.0;
        let most = ((page * 0.74 / (palette.small.size * 4.0)) as usize).max(2);
        let alone = if causes.len() > most { most - 1 } else { causes.len() };
        let mut items: Vec<Item> = Vec::with_capacity(alone + 1);
        let (mut sum, mut few) = (0.0, 0);
        for cause in &causes[..alone] {
            // The one that crosses the border still belongs to the few: without it they would not carry the share.
            let class = usize::from(whole > 0.0 && sum >= whole * self.vital - whole * 1e-12);
            few += 1 - class;
            sum += finite(cause.amount);
            let (key, label) = (cause.key.clone(), cause.label.clone());
            items.push(Item { key, label, amount: finite(cause.amount), class, last: false });
        }
        if alone < causes.len() {
            let amount = causes[alone..].iter().map(|cause| finite(cause.amount)).sum();
            let key = format!("ranks:{}-{}", alone + 1, causes.len());
            items.push(Item { key, label: self.words.rest.clone(), amount, class: 1, last: true });
        }
        let cuts = [Cut { after: few, label: self.cut.clone() }];
        let chart = Pareto {
            texts: self.texts.clone(),
            items: &items,
            cuts: if items.is_empty() { &[] } else { &cuts },
            classes: &self.classes,
            words: self.words.clone(),
            format: self.format,
        };
        let mut scene = chart.scene(size, palette);
        if alone < causes.len() {
            // The twin names them all.
            scene.table = Pareto { items: &all(&causes, few), cuts: &[], ..chart }.scene(size, palette).table;
        }
        scene
    }
}

fn all(causes: &[&Cause], few: usize) -> Vec<Item> {
    let item = |(at, cause): (usize, &&Cause)| Item {
        key: cause.key.clone(),
        label: cause.label.clone(),
        amount: finite(cause.amount),
        class: usize::from(at >= few),
        last: false,
    };
    causes.iter().enumerate().map(item).collect()
}
