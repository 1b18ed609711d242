//! Customers by amount as a Pareto chart: classes, cuts and keys from [`crate::value::abc`].

use super::{
    draw::Page,
    say::{amount, in_unit, share, texts},
};
use crate::{
    App,
    value::{AbcReq, Measure, abc::analyse},
};
use keheng_base::Fault;
use keheng_draw::{
    Scene,
    charts::{
        Chart,
        pareto::{Class, Cut, Format, Item, Pareto, Words},
    },
};
use keheng_words::{decimal, percent};

/// Lays the chart out. Faults: those of [`analyse`].
pub(super) fn pareto(app: &App, req: &AbcReq, page: &Page) -> Result<Scene, Fault> {
    let analysis = analyse(app, req)?;
    let book = app.book()?;
    let (res, words) = (&analysis.res, app.words());
    let measure = res.measure;
    let items: Vec<Item> = analysis
        .abc
        .ranked
        .iter()
        .map(|r| Item {
            key: r.id.to_string(),
            label: book.get(r.id).map(|e| e.name.clone()).unwrap_or_default(),
            amount: in_unit(measure, r.amount),
            class: r.class.index(),
            last: false,
        })
        .collect();
    let mut after = 0;
    let borders = res.classes.windows(2).map(|pair| {
        after += pair[0].customers as usize;
        Cut { after, label: words.value_cut(&pair[0].class, &pair[1].class) }
    });
    let cuts: Vec<Cut> = borders.collect();
    let classes: Vec<Class> = res
        .classes
        .iter()
        .map(|c| Class {
            label: c.class.clone(),
            caption: words.drawing_class(&c.class, c.customers, &percent(c.share_amount, 1)),
        })
        .collect();
    let chart = Pareto {
        texts: texts(words, res, keheng_words::Words::drawing_pareto_title, page.headed),
        items: &items,
        cuts: &cuts,
        classes: &classes,
        words: Words {
            rank: words.drawing_rank(),
            customer: words.drawing_customer(),
            amount: match measure {
                Measure::Revenue => words.drawing_revenue(),
                Measure::Margin => words.drawing_margin(),
                Measure::Pieces => words.drawing_pieces(),
            },
            share: words.drawing_share(),
            cumulative: words.drawing_cumulative(),
            class: words.value_class(),
            count: words.value_customers(),
            rest: words.drawing_rest(),
        },
        format: Format {
            amount: &|value| amount(measure, value),
            tick: &|value| words.short_figure(value),
            share: &share,
            count: &|n| decimal(n as f64, 0, 0),
            ranks: &|from, to| words.drawing_ranks(from, to),
        },
    };
    Ok(chart.scene(page.size, page.palette))
}
