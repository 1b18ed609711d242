//! How concentrated the amount is, as a curve against everyone bringing the same.
//!
//! A customer with a loss counts as nothing here, as it does in the Gini coefficient and in the shares of
//! [`crate::value::abc`]: so the point found lies on the curve.

use super::{
    draw::Page,
    say::{share, texts},
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
        lorenz::{Lorenz, Share, Words},
    },
};
use keheng_words::decimal;

/// Lays the chart out. Faults: those of [`analyse`].
pub(super) fn lorenz(app: &App, req: &AbcReq, page: &Page) -> Result<Scene, Fault> {
    let analysis = analyse(app, req)?;
    let (res, words) = (&analysis.res, app.words());
    let amounts: Vec<f64> = analysis.abc.ranked.iter().map(|r| r.amount.max(0) as f64).collect();
    let heads = amounts.len();
    let found = res.top20_share.map(|amount| {
        // The top 20 % of the heads, rounded up to a whole customer.
        let customers = heads.div_ceil(5) as f64 / heads.max(1) as f64;
        Share { customers, amount, label: words.drawing_found(&share(customers), &share(amount)) }
    });
    let reference = Share { customers: 0.2, amount: 0.8, label: words.drawing_reference() };
    let chart = Lorenz {
        texts: texts(words, res, keheng_words::Words::drawing_lorenz_title, page.headed),
        amounts: &amounts,
        reference: found.is_some().then_some(reference),
        found,
        words: Words {
            customers: words.drawing_share_customers(),
            amount: match res.measure {
                Measure::Revenue => words.drawing_share_revenue(),
                Measure::Margin => words.drawing_share_margin(),
                Measure::Pieces => words.drawing_share_pieces(),
            },
            curve: words.drawing_curve(),
            equality: words.drawing_equality(),
            gini: res.gini.map(|g| words.value_gini(&decimal(g, 2, 2))).unwrap_or_default(),
        },
        share: &share,
    };
    Ok(chart.scene(page.size, page.palette))
}
