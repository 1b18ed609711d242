//! Writing a form down in few words.

use crate::{kinds::*, model::*};

/// A text: zh, en.
pub(super) type Said = (&'static str, &'static str);

/// An option or a row: name, zh, en. An option named `other` asks which; `none` excludes the others.
pub(super) type Named = (&'static str, &'static str, &'static str);

/// Rows of one dimension: its name, when it is met, its rows.
pub(super) type Dimension = (Said, Phase, &'static [Named]);

pub(super) use InformationClass::{Behavioural, Descriptive, Related};
pub(super) use Phase::{After, Before, During};

pub(super) fn text(said: Said) -> Text {
    Text::both(said.0, said.1)
}

/// A form that is being written.
pub(super) struct Build(Form);

impl Build {
    pub(super) fn new(title: Said, intro: Said) -> Build {
        Build(Form {
            title: text(title),
            intro: text(intro),
            thanks: text(("谢谢您的时间，我们会认真看每一条意见。", "Thank you for your time. We read every answer.")),
            languages: vec![Lang::Zh, Lang::En],
            ..Form::default()
        })
    }

    /// Starts a page.
    pub(super) fn page(mut self, title: Said) -> Build {
        let uid = format!("p{}", self.0.pages.len() + 1);
        self.0.pages.push(Page { uid, title: text(title), ..Page::default() });
        self
    }

    /// Shows the page just started only when this holds.
    pub(super) fn page_if(mut self, condition: &str) -> Build {
        if let Some(page) = self.0.pages.last_mut() {
            page.show_if = condition.to_owned();
        }
        self
    }

    /// Adds a question to the page.
    pub(super) fn ask(mut self, ask: Ask) -> Build {
        let uid = format!("q{}", self.0.questions().count() + 1);
        if let Some(page) = self.0.pages.last_mut() {
            page.questions.push(Question { uid, ..ask.0 });
        }
        self
    }

    /// Ends with the same open question everywhere, so that remarks of several waves can be read together.
    pub(super) fn done(self) -> Form {
        let remark = ("您还有什么想对我们说的？", "Is there anything else you would like to tell us?");
        self.ask(Ask::new("remark", Kind::LongText(LongText::default()), remark, Related)).0
    }
}

/// A question that is being written.
pub(super) struct Ask(Question);

impl Ask {
    pub(super) fn new(name: &str, kind: Kind, said: Said, class: InformationClass) -> Ask {
        let question = Question::new(String::new(), text(said), kind);
        Ask(Question { name: name.to_owned(), class: Some(class), ..question })
    }

    pub(super) fn required(mut self) -> Ask {
        self.0.required = true;
        self
    }

    pub(super) fn hint(mut self, hint: Said) -> Ask {
        self.0.hint = text(hint);
        self
    }

    pub(super) fn show_if(mut self, condition: &str) -> Ask {
        self.0.show_if = condition.to_owned();
        self
    }

    pub(super) fn phase(mut self, phase: Phase) -> Ask {
        self.0.phase = Some(phase);
        self
    }

    /// What must hold, and what is said when it does not.
    pub(super) fn valid_if(mut self, condition: &str, otherwise: Said) -> Ask {
        self.0.valid_if = condition.to_owned();
        self.0.valid_text = text(otherwise);
        self
    }
}

fn choices(options: &[Named]) -> Vec<Choice> {
    let choice = |(n, (name, zh, en)): (usize, &Named)| Choice {
        uid: format!("o{}", n + 1),
        name: (*name).to_owned(),
        text: Text::both(*zh, *en),
        open: *name == "other",
        alone: *name == "none",
    };
    options.iter().enumerate().map(choice).collect()
}

fn rows(dimensions: &[Dimension]) -> Vec<Row> {
    let flat =
        dimensions.iter().flat_map(|(dimension, phase, rows)| rows.iter().map(move |row| (dimension, phase, row)));
    flat.enumerate()
        .map(|(n, (dimension, phase, (name, zh, en)))| Row {
            uid: format!("r{}", n + 1),
            name: (*name).to_owned(),
            text: Text::both(*zh, *en),
            dimension: text(*dimension),
            phase: Some(*phase),
        })
        .collect()
}

pub(super) fn single(options: &[Named]) -> Kind {
    Kind::Single(Single { choices: choices(options), shuffle: false })
}

/// Any of these, offered in an order of each respondent's own so that no place is favoured.
pub(super) fn multiple(options: &[Named]) -> Kind {
    Kind::Multiple(Multiple { choices: choices(options), least: None, most: None, shuffle: true })
}

pub(super) fn allocation(options: &[Named]) -> Kind {
    Kind::Allocation(Allocation { choices: choices(options), total: 100 })
}

/// The most important ones of these, best first.
pub(super) fn ranking(options: &[Named], most: u32) -> Kind {
    Kind::Ranking(Ranking { choices: choices(options), most: Some(most), shuffle: true })
}

/// One to five with words at both ends; "cannot say" where somebody may not have met the subject.
pub(super) fn points(low: Said, high: Said, opt_out: bool) -> Scale {
    Scale { from: 1, to: 5, labels: vec![text(low), text(high)], opt_out }
}

/// One to five, dissatisfied to satisfied.
pub(super) fn satisfaction(opt_out: bool) -> Scale {
    Scale { opt_out, ..five() }
}

pub(super) fn scale(scale: Scale) -> Kind {
    Kind::ScaleQuestion(ScaleQuestion { scale })
}

pub(super) fn matrix(dimensions: &[Dimension], scale: Scale) -> Kind {
    Kind::MatrixScale(MatrixScale { rows: rows(dimensions), scale, shuffle: false })
}

/// A side: uid, name, heading, role, scale.
pub(super) fn side(uid: &str, name: &str, heading: Said, role: Role, scale: Scale) -> Side {
    Side { uid: uid.to_owned(), name: name.to_owned(), text: text(heading), role, scale }
}

pub(super) fn sides(dimensions: &[Dimension], sides: Vec<Side>) -> Kind {
    Kind::Sides(Sides { rows: rows(dimensions), sides, shuffle: false })
}

pub(super) fn number(min: f64, max: f64, unit: Said) -> Kind {
    Kind::Number(Number { min: Some(min), max: Some(max), decimals: 0, unit: text(unit) })
}

pub(super) fn nps() -> Kind {
    Kind::Nps(Nps {
        low: text(("完全不可能", "Not at all likely")), high: text(("极有可能", "Extremely likely"))
    })
}

/// Who answers: the same question everywhere, so that answers of several questionnaires can be compared.
pub(super) fn customer_type() -> Ask {
    let options = [
        ("shop", "网店或电商商家", "Online shop"),
        ("company", "企业或工厂", "Company or factory"),
        ("store", "实体门店", "Shop on the street"),
        ("person", "个人", "Private person"),
        ("other", "其他", "Other"),
    ];
    Ask::new("customer_type", single(&options), ("您属于哪一类客户？", "Which kind of customer are you?"), Descriptive)
}

/// How much is sent: the same bands everywhere.
pub(super) fn volume() -> Ask {
    let options = [
        ("v0", "9票及以下", "9 or fewer"),
        ("v1", "10-99票", "10-99"),
        ("v2", "100-999票", "100-999"),
        ("v3", "1000票及以上", "1000 or more"),
    ];
    let said = ("过去30天，您一共寄了多少票？", "In the past 30 days, how many parcels did you send?");
    Ask::new("volume", single(&options), said, Behavioural)
}

pub(super) fn yes_no() -> Kind {
    Kind::YesNo(YesNo {})
}

pub(super) fn short_text() -> Kind {
    Kind::ShortText(ShortText::default())
}

pub(super) fn long_text() -> Kind {
    Kind::LongText(LongText::default())
}
