//! Things compared two by two: which matters more, and how much. What weights of the analytic hierarchy process are made of.

use super::*;
use crate::expr;

/// Every two of some things against each other, on the two-sided scale of T. L. Saaty (9 … 1 … 9).
///
/// A cell is a pair, its key made of the uids of both, the lesser uid first whatever the order of the list, so that things
/// may change places while a form is in use. It holds a point from −8 to 8: 0 says that both matter alike, −k that the first
/// matters k + 1 times as much, k that the second does.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "PairsQuestion")]
pub struct Pairs {
    /// what is compared
    pub choices: Vec<Choice>,
}

impl Pairs {
    /// How many things can be compared: two are a scale, and of eight nobody compares all 28 pairs with care.
    pub const THINGS: core::ops::RangeInclusive<usize> = 3..=7;
    /// The furthest point: nine times as much.
    pub const FURTHEST: i32 = 8;

    /// So many blank things.
    pub fn new(count: usize) -> Pairs {
        Pairs { choices: new_choices(count) }
    }

    /// Every pair in the order it is asked in.
    pub fn pairs(&self) -> Vec<(&Choice, &Choice)> {
        let all = &self.choices;
        let places = (0..all.len()).flat_map(|one| (one + 1..all.len()).map(move |other| (&all[one], &all[other])));
        places.map(|(one, other)| if one.uid <= other.uid { (one, other) } else { (other, one) }).collect()
    }

    /// The same pairs as rows on one scale, their uids and names joined by `_`: for programs that know nothing of pairs.
    pub fn as_matrix(&self) -> MatrixScale {
        let row = |(one, other): (&Choice, &Choice)| Row {
            uid: format!("{}_{}", one.uid, other.uid),
            name: format!("{}_{}", one.name, other.name),
            text: beside(&one.text, &other.text),
            ..Row::default()
        };
        let word = |zh: &str, en: &str| Text::both(zh, en);
        let labels = vec![word("左边绝对重要", "the left far more"), word("右边绝对重要", "the right far more")];
        let scale = Scale { from: -Pairs::FURTHEST, to: Pairs::FURTHEST, labels, opt_out: false };
        MatrixScale { rows: self.pairs().into_iter().map(row).collect(), scale, shuffle: false }
    }
}

impl Form {
    /// The form with its pairs as rows of matrices, and the names of these questions. Cells keep their names, conditions and
    /// inserts mean the same cells.
    pub fn without_pairs(&self) -> (Form, Vec<String>) {
        let mut form = self.clone();
        let (mut found, mut renamed) = (Vec::new(), Vec::new());
        for question in form.pages.iter_mut().flat_map(|page| &mut page.questions) {
            let Kind::Pairs(pairs) = &question.kind else { continue };
            let own = pairs.pairs().into_iter().map(|(one, other)| {
                let [of, one, other] = [&question.name, &one.name, &other.name];
                (format!("{of}.{one}.{other}"), format!("{of}.{one}_{other}"))
            });
            renamed.extend(own);
            found.push(question.name.clone());
            question.kind = Kind::MatrixScale(pairs.as_matrix());
        }
        let mend = |source: &mut String| {
            for (old, new) in &renamed {
                *source = expr::rename(source, old, new);
            }
        };
        let insert =
            |text: &mut Text| [&mut text.zh, &mut text.en].into_iter().filter(|t| t.contains('{')).for_each(mend);
        insert(&mut form.thanks);
        form.quotas.iter_mut().for_each(|quota| mend(&mut quota.condition));
        for page in &mut form.pages {
            mend(&mut page.show_if);
            for question in &mut page.questions {
                [&mut question.show_if, &mut question.valid_if].into_iter().for_each(mend);
                [&mut question.text, &mut question.hint].into_iter().for_each(insert);
            }
        }
        (form, found)
    }
}

/// Two texts with an arrow between, in the languages that both have.
fn beside(one: &Text, other: &Text) -> Text {
    let both = |a: &str, b: &str| if a.is_empty() || b.is_empty() { String::new() } else { format!("{a} ↔ {b}") };
    Text { zh: both(&one.zh, &other.zh), en: both(&one.en, &other.en) }
}

impl QuestionType for Pairs {
    fn cells(&self, question: &Question) -> Vec<Cell> {
        let holds = Holds::Scale { from: -Pairs::FURTHEST, to: Pairs::FURTHEST, opt_out: false };
        let cell = |(one, other): (&Choice, &Choice)| {
            Cell::part(question, &[(&one.uid, &one.name), (&other.uid, &other.name)], holds.clone())
        };
        self.pairs().into_iter().map(cell).collect()
    }
    fn choices(&self) -> &[Choice] {
        &self.choices
    }
    fn seconds(&self) -> f64 {
        // two things to weigh against each other, and a place to find: twice a row of a matrix
        6.0 * self.pairs().len() as f64
    }
    fn flaws(&self) -> Vec<&'static str> {
        let mut found = choice_flaws(&self.choices, *Pairs::THINGS.start());
        if self.choices.len() > *Pairs::THINGS.end() {
            found.push("many_pairs");
        }
        if self.choices.iter().any(|c| c.open) {
            found.push("open_not_here");
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn question(order: &[&str]) -> Question {
        let choice = |uid: &&str| Choice {
            uid: (*uid).into(),
            name: (*uid).into(),
            text: Text::both(*uid, *uid),
            ..Choice::default()
        };
        Question::new(
            "q",
            Text::both("比较", "Compare"),
            Kind::Pairs(Pairs { choices: order.iter().map(choice).collect() }),
        )
    }

    #[test]
    fn a_pair_keeps_its_key_when_things_change_places() {
        let keys = |order: &[&str]| -> Vec<String> { question(order).cells().into_iter().map(|c| c.key).collect() };
        assert_eq!(keys(&["a", "b", "c"]), ["q.a.b", "q.a.c", "q.b.c"]);
        let mut moved = keys(&["c", "a", "b"]);
        moved.sort();
        assert_eq!(moved, ["q.a.b", "q.a.c", "q.b.c"]);
        assert_eq!(keys(&["a", "b", "c", "d", "e", "f", "g"]).len(), 21);
    }

    #[test]
    fn as_a_matrix_it_asks_the_same_of_the_same_people() {
        let follow = Question {
            show_if: "q.a.c < 0 and q.b.c > 2".into(),
            text: Text::one(crate::Lang::En, "Why {q.a.b}?"),
            ..Question::new("w", Text::default(), Kind::Note(Note {}))
        };
        let page = Page { uid: "p".into(), questions: vec![question(&["a", "c", "b"]), follow], ..Page::default() };
        let form = Form { pages: vec![page], ..Form::default() };
        let (plain, found) = form.without_pairs();
        assert_eq!(found, ["q"]);
        let shape = |form: &Form| -> Vec<(String, Holds)> {
            crate::cells(form).into_iter().map(|c| (c.name, c.holds)).collect()
        };
        assert_eq!(shape(&form), shape(&plain), "names and points stay");
        let asked = &plain.pages[0].questions[1];
        assert_eq!((asked.show_if.as_str(), asked.text.en.as_str()), ("q.a_c < 0 and q.b_c > 2", "Why {q.a_b}?"));
        let names = expr::Names::of(&plain);
        assert!(expr::parse(&asked.show_if, &names).is_ok(), "and can be read");
    }

    #[test]
    fn too_few_and_too_many_are_refused() {
        let flaws = |count: usize| Pairs::new(count).flaws();
        assert!(flaws(2).contains(&"few_choices") && flaws(8).contains(&"many_pairs"));
        assert_eq!(flaws(7), ["blank_choice"]);
    }
}
