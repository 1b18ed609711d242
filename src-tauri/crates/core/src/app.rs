//! The program without its window: the open file, what is remembered beside it, and the way of a call. It is longer than others
//! because everything that is kept beside a file is let go of here.

use crate::{
    api,
    costing::{Ask, Costed, Kept},
    customers::{mask, search, veil::Veil},
    db::{Db, Derived, Done, schema},
    desk::{FileInfo, JobState, Preferences, backups},
    exchange,
    handles::{Handles, Offered},
    jobs::{Job, Jobs},
    lock,
    printer::{Print, Printer},
    sample,
    shipments::rollup::Rollups,
    surveys::{
        self, PaperForm, PaperLayout, Survey,
        answered::Answered,
        joined::{CardSurvey, MADE_OF, read_cards, with_facts},
        kept as answers,
    },
    tradeoff::{self, FitReq, kept::Study},
    value::{self, Replayed, Worth, book::Book},
    views::Views,
};
use keheng_base::{Clock, Day, Fault, Id, SystemClock};
use keheng_words::{Lang, Words};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::{
    collections::BTreeMap,
    fs,
    io::Write,
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, MutexGuard, OnceLock, PoisonError, RwLock,
        atomic::{AtomicBool, Ordering},
    },
};
use ts_rs::TS;

/// What is kept beside the declared tables.
const DERIVED: &[&dyn Derived] = &[&Rollups];

/// Where the program lives and whom it takes for granted.
pub struct AppConfig {
    /// folder of preferences and of files that are made without a choice
    pub folder: PathBuf,
    /// the present
    pub clock: Arc<dyn Clock>,
    /// name of this machine or person, for the history
    pub actor: String,
    /// open the file of the last time
    pub resume: bool,
}

impl AppConfig {
    /// The usual: the machine's clock, its user's name, the file of the last time.
    pub fn new(folder: PathBuf) -> AppConfig {
        let named = ["USERNAME", "USER", "COMPUTERNAME"].iter().find_map(|name| std::env::var(name).ok());
        // Where nobody is named, the machine is: colleagues have to tell its files from others.
        let machine = || fs::read_to_string("/etc/hostname").ok().map(|name| name.trim().to_owned());
        let actor = named.filter(|name| !name.is_empty()).or_else(machine);
        AppConfig { folder, clock: Arc::new(SystemClock), actor: actor.unwrap_or_default(), resume: true }
    }
}

/// What the core tells its window.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", tag = "event")]
pub enum Event {
    /// data changed: answers made of these tags are stale
    Changed {
        /// see `reads`
        tags: Vec<String>,
    },
    /// a job moved on or ended
    Job {
        /// how far
        state: JobState,
    },
    /// the window was locked, so that nothing of the file may be shown, or opened again
    Lock {
        /// locked now
        locked: bool,
    },
    /// a backup was made, but its copy in the second folder was not; told once until one is there again
    SecondBackup {
        /// the folder
        name: String,
        /// why
        fault: Fault,
    },
    /// files were dropped on the window or handed over by a second start
    Dropped {
        /// the files
        files: Vec<Offered>,
    },
}

/// What this machine remembers.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Machine {
    preferences: Preferences,
    last_file: Option<PathBuf>,
    /// by the firm whose data they belong to
    exchange_folders: BTreeMap<String, PathBuf>,
    second_backups: BTreeMap<String, PathBuf>,
}

/// A program that may have ended.
pub(crate) struct WeakApp(std::sync::Weak<Inner>);

impl WeakApp {
    /// The program, where it has not ended.
    pub(crate) fn upgrade(&self) -> Option<App> {
        self.0.upgrade().map(App)
    }
}

fn set(folders: &mut BTreeMap<String, PathBuf>, workspace: i64, folder: Option<PathBuf>) {
    match folder {
        Some(folder) => folders.insert(workspace.to_string(), folder),
        None => folders.remove(&workspace.to_string()),
    };
}

type Ear = Box<dyn Fn(Event) + Send + Sync>;

/// A value with the generation of the file it was made at, and what it was made for.
type Cached<T, Of = ()> = Mutex<Option<(u64, Of, Arc<T>)>>;

/// What takes long to make, with the last generation that touched what it is made of.
type Slow<T> = Option<(u64, Arc<T>)>;

struct Inner {
    config: AppConfig,
    machine: Mutex<Machine>,
    file: RwLock<Option<Arc<Db>>>,
    trouble: Mutex<Option<Fault>>,
    files: Handles,
    views: Views,
    ear: Mutex<Option<Ear>>,
    printer: OnceLock<Printer>,
    /// with names masked, or as they are
    book: Cached<Book, bool>,
    search: Cached<search::Index>,
    veil: Cached<Veil, bool>,
    /// answers of surveys, nothing left out and nobody joined
    read: Mutex<answers::Kept>,
    /// what the rules of cleaning leave of them, joined to customers
    answered: Mutex<answers::Kept>,
    /// what customers answered, in a language; the generation is that of [`MADE_OF`]
    cards: Cached<Vec<CardSurvey>, keheng_words::Lang>,
    costings: Mutex<Kept>,
    fits: Mutex<tradeoff::kept::Kept>,
    worth: Mutex<Slow<Worth>>,
    replayed: Mutex<Slow<Replayed>>,
    jobs: Jobs,
    guard: lock::Guard,
    /// commits of the file at its last backup, and when that was
    backed_up: Mutex<(u64, i64)>,
    /// the last copy in the second folder failed, and that was told
    second_failed: AtomicBool,
}

/// The program; clones are the same program.
#[derive(Clone)]
pub struct App(Arc<Inner>);

fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl App {
    /// Starts in a folder; opens the file of the last time where there is one.
    pub fn open(config: AppConfig) -> Result<App, Fault> {
        fs::create_dir_all(&config.folder).map_err(|e| {
            Fault::new("file_unwritable").with("name", crate::db::name(&config.folder)).with("reason", e.to_string())
        })?;
        let stored = fs::read(config.folder.join("preferences.json")).unwrap_or_default();
        // Preferences are a comfort: damaged ones are begun anew rather than keeping the program shut.
        let machine: Machine = serde_json::from_slice(&stored).unwrap_or_default();
        let resume = machine.last_file.clone().filter(|f| config.resume && f.exists());
        let app = App(Arc::new(Inner {
            config,
            machine: Mutex::new(machine),
            file: RwLock::new(None),
            trouble: Mutex::new(None),
            files: Handles::default(),
            views: Views::default(),
            ear: Mutex::new(None),
            printer: OnceLock::new(),
            book: Mutex::new(None),
            search: Mutex::new(None),
            veil: Mutex::new(None),
            read: Mutex::default(),
            answered: Mutex::default(),
            cards: Mutex::new(None),
            costings: Mutex::default(),
            fits: Mutex::default(),
            worth: Mutex::default(),
            replayed: Mutex::default(),
            jobs: Jobs::new()?,
            guard: lock::Guard::default(),
            backed_up: Mutex::default(),
            second_failed: AtomicBool::default(),
        }));
        app.keep_backups();
        if app.keeps_backups() {
            exchange::folder::watch(&app);
        }
        app.keep_watch();
        if let Some(path) = resume
            && let Err(fault) = app.open_file(&path, false)
        {
            *held(&app.0.trouble) = Some(fault);
        }
        Ok(app)
    }

    /// Opens a file in the place of the open one.
    pub fn open_file(&self, path: &Path, create: bool) -> Result<(), Fault> {
        if self.db().is_ok_and(|db| db.path() == path) {
            return Ok(());
        }
        self.open_with(path, create, None)
    }

    /// Opens a file; `lock` is what its own lock is replaced by, and whoever is at the window stays: where it is an older state of
    /// the file that was open.
    pub(crate) fn open_with(&self, path: &Path, create: bool, lock: Option<&lock::Kept>) -> Result<(), Fault> {
        let db = Db::open(path, create, Arc::clone(&self.0.config.clock), &self.0.config.actor, DERIVED)?;
        exchange::adopt(&db)?;
        if let Some(lock) = lock {
            db.note(|conn| lock.put(conn))?;
        }
        let kept = lock::Kept::of(&*db.read()?).map_err(crate::db::sql_fault)?;
        // A script has the file; only a window has somebody in front of it who may not be the one.
        self.lock(lock.is_none() && kept.hash.is_some() && self.keeps_backups());
        *self.0.file.write().unwrap_or_else(PoisonError::into_inner) = Some(Arc::new(db));
        self.0.views.clear();
        (*held(&self.0.book), *held(&self.0.search), *held(&self.0.trouble)) = (None, None, None);
        *held(&self.0.veil) = None;
        (*held(&self.0.read), *held(&self.0.answered)) = Default::default();
        *held(&self.0.cards) = None;
        *held(&self.0.costings) = Kept::default();
        *held(&self.0.fits) = tradeoff::kept::Kept::default();
        (*held(&self.0.worth), *held(&self.0.replayed)) = (None, None);
        let commits = self.db().map_or(0, |db| db.commits());
        self.set_backed_up(commits, self.now_ms());
        self.second_failed(false);
        self.remember(|machine| machine.last_file = Some(path.to_owned()))?;
        let tags = [
            "file",
            "customers",
            "shipments",
            "cases",
            "costs",
            "surveys",
            "alerts",
            "contacts",
            "studies",
            "settings",
            "imports",
            "profiles",
            "audit",
            "lock",
        ];
        self.tell(Event::Changed { tags: tags.map(str::to_owned).to_vec() });
        Ok(())
    }

    /// Opens a copy of a file beside the open one.
    pub(crate) fn open_copy(&self, path: &Path) -> Result<Db, Fault> {
        Db::open(path, false, Arc::clone(&self.0.config.clock), &self.0.config.actor, DERIVED)
    }

    /// Stops jobs, makes a backup of what changed, and closes the file.
    pub fn close(&self) {
        self.0.jobs.stop();
        if self.keeps_backups() {
            // The end of the program does not wait for a disk to be mended.
            let _ = backups::when_due(self, true);
        }
        self.close_file();
    }

    /// Lets go of the file.
    pub(crate) fn close_file(&self) {
        *self.0.file.write().unwrap_or_else(PoisonError::into_inner) = None;
    }

    /// A person is at the desk, so that backups make themselves. A script makes its own.
    pub(crate) fn keeps_backups(&self) -> bool {
        self.0.config.resume
    }

    /// Commits of the file at its last backup, and when that was.
    pub(crate) fn backed_up(&self) -> (u64, i64) {
        *held(&self.0.backed_up)
    }

    /// Keeps whether the last copy in the second folder failed; gives what was kept before.
    pub(crate) fn second_failed(&self, failed: bool) -> bool {
        self.0.second_failed.swap(failed, Ordering::Relaxed)
    }

    /// See [`App::backed_up`].
    pub(crate) fn set_backed_up(&self, commits: u64, at_ms: i64) {
        *held(&self.0.backed_up) = (commits, at_ms);
    }

    /// Looks every minute whether a backup is due, as long as the program lives.
    fn keep_backups(&self) {
        if !self.keeps_backups() {
            return;
        }
        let program = Arc::downgrade(&self.0);
        self.0.jobs.every(std::time::Duration::from_secs(60), move || match program.upgrade() {
            Some(inner) => {
                // A full disk is told when somebody asks for a backup; here it is tried again in a minute.
                let _ = backups::when_due(&App(inner), false);
                true
            }
            None => false,
        });
    }

    /// Calls a method of the contract.
    pub fn call(&self, method: &str, body: Value) -> Result<Value, Fault> {
        let found = api::methods().find(|m| m.name == method);
        let method = found.ok_or_else(|| Fault::new("no_such_method").with("method", method))?;
        let passes = lock::PASSES.contains(&method.name);
        if !passes && self.0.guard.locked() {
            return Err(Fault::new("locked"));
        }
        let answer = (method.call)(self, body).map_err(|fault| self.placed(fault))?;
        // What was asked before the window was locked, or what opened a locked file, is not told afterwards.
        if !passes && self.0.guard.locked() {
            return Err(Fault::new("locked"));
        }
        Ok(answer)
    }

    /// A fault of storage says which drive it is.
    fn placed(&self, fault: Fault) -> Fault {
        match self.db() {
            Ok(db) => crate::db::placed(fault, db.path()),
            Err(_) => fault,
        }
    }

    /// The lock of the window.
    pub(crate) fn guard(&self) -> &lock::Guard {
        &self.0.guard
    }

    /// Locks the window or opens it, and tells it.
    pub(crate) fn lock(&self, locked: bool) {
        if self.0.guard.set(locked, self.now_ms()) {
            self.tell(Event::Lock { locked });
        }
    }

    /// Looks every few seconds whether it is time to lock, as long as the program lives.
    fn keep_watch(&self) {
        if !self.keeps_backups() {
            return;
        }
        let program = Arc::downgrade(&self.0);
        let span = std::time::Duration::from_secs(lock::BEAT_SECONDS);
        self.0.jobs.every(span, move || match program.upgrade() {
            Some(inner) => {
                lock::look(&App(inner));
                true
            }
            None => false,
        });
    }

    /// The open file. Fault: `no_file`.
    pub fn db(&self) -> Result<Arc<Db>, Fault> {
        self.0.file.read().unwrap_or_else(PoisonError::into_inner).clone().ok_or_else(|| Fault::new("no_file"))
    }

    /// Why the file of the last time is not open.
    pub fn trouble(&self) -> Option<Fault> {
        held(&self.0.trouble).clone()
    }

    /// Tokens of chosen files.
    pub fn files(&self) -> &Handles {
        &self.0.files
    }

    /// Open views.
    pub(crate) fn views(&self) -> &Views {
        &self.0.views
    }

    /// Long work.
    pub fn jobs(&self) -> &Jobs {
        &self.0.jobs
    }

    /// Who hears of events; there is one window.
    pub fn events(&self, ear: Ear) {
        *held(&self.0.ear) = Some(ear);
    }

    /// Hands over what makes pages of documents. It comes from outside, so that nothing but the programs that print waits for
    /// it to be built; the first one stays.
    pub fn prints(&self, printer: Printer) {
        let _ = self.0.printer.set(printer);
    }

    /// A document as a PDF. Faults: `no_printer` where this program makes no PDF, `print_failed`.
    pub(crate) fn print(&self, what: Print<'_>) -> Result<Vec<u8>, Fault> {
        (self.printer()?.pdf)(what)
    }

    /// Where the places of a questionnaire lie whose photos are read. Faults: as of [`App::print`].
    pub(crate) fn lay_out(&self, form: &PaperForm) -> Result<PaperLayout, Fault> {
        (self.printer()?.layout)(form)
    }

    fn printer(&self) -> Result<&Printer, Fault> {
        self.0.printer.get().ok_or_else(|| Fault::new("no_printer"))
    }

    /// Tells the window.
    pub(crate) fn tell(&self, event: Event) {
        // A job's result may hold anything. The page asks for the jobs when it is opened again.
        if self.0.guard.locked()
            && matches!(event, Event::Job { .. } | Event::SecondBackup { .. } | Event::Dropped { .. })
        {
            return;
        }
        if let Some(ear) = &*held(&self.0.ear) {
            ear(event);
        }
    }

    /// Tells the window what a write made stale; gives the value.
    pub(crate) fn done<T>(&self, done: Done<T>) -> T {
        if !done.tags.is_empty() {
            self.tell(Event::Changed { tags: done.tags });
        }
        done.value
    }

    /// Starts a job that the window hears of.
    pub(crate) fn start(
        &self,
        kind: &str,
        work: impl FnOnce(&App, &Job) -> Result<Value, Fault> + Send + 'static,
    ) -> u32 {
        // Jobs are remembered: one that held the program would keep it for ever.
        let (ear, app) = (self.weak(), self.clone());
        self.0.jobs.start(
            kind,
            move |state| {
                if let Some(app) = ear.upgrade() {
                    app.tell(Event::Job { state: state.clone() });
                }
            },
            move |job| work(&app, job).map_err(|fault| app.placed(fault)),
        )
    }

    /// The folder of files that are made without a choice.
    pub(crate) fn folder(&self) -> &Path {
        &self.0.config.folder
    }

    /// Name of this machine or person.
    pub(crate) fn actor(&self) -> &str {
        &self.0.config.actor
    }

    /// Milliseconds since 1970 UTC.
    pub fn now_ms(&self) -> i64 {
        self.0.config.clock.now_ms()
    }

    /// The day it is.
    pub(crate) fn today(&self) -> Day {
        Day(self.now_ms().div_euclid(86_400_000) as i32)
    }

    /// Preferences of this machine.
    pub fn preferences(&self) -> Preferences {
        held(&self.0.machine).preferences.clone()
    }

    /// Words of the chosen language.
    pub fn words(&self) -> &'static Words {
        Words::of(self.preferences().language.unwrap_or(Lang::ZhCn))
    }

    /// Changes preferences and writes them.
    pub(crate) fn prefer(&self, change: impl FnOnce(&mut Preferences)) -> Result<Preferences, Fault> {
        let masked = self.masked();
        self.remember(|machine| change(&mut machine.preferences))?;
        let mut tags = vec!["preferences".to_owned()];
        if masked != self.masked() {
            // Everything that names somebody is asked for again.
            tags.extend(["customers", "shipments", "cases", "costs", "surveys", "studies"].map(str::to_owned));
        }
        self.tell(Event::Changed { tags });
        Ok(self.preferences())
    }

    /// The folder in which machines of a firm leave files for each other.
    pub(crate) fn exchange_folder(&self, workspace: i64) -> Option<PathBuf> {
        held(&self.0.machine).exchange_folders.get(&workspace.to_string()).cloned()
    }

    /// See [`App::exchange_folder`].
    pub(crate) fn set_exchange_folder(&self, workspace: i64, folder: Option<PathBuf>) -> Result<(), Fault> {
        self.remember(|machine| set(&mut machine.exchange_folders, workspace, folder))
    }

    /// The folder that backups of a firm's file are copied to as well.
    pub(crate) fn second_backups(&self, workspace: i64) -> Option<PathBuf> {
        held(&self.0.machine).second_backups.get(&workspace.to_string()).cloned()
    }

    /// See [`App::second_backups`].
    pub(crate) fn set_second_backups(&self, workspace: i64, folder: Option<PathBuf>) -> Result<(), Fault> {
        self.remember(|machine| set(&mut machine.second_backups, workspace, folder))
    }

    /// The file of the last time, whether it could be opened or not.
    pub(crate) fn last_file(&self) -> Option<PathBuf> {
        held(&self.0.machine).last_file.clone()
    }

    /// The program, for what must not keep it alive.
    pub(crate) fn weak(&self) -> WeakApp {
        WeakApp(Arc::downgrade(&self.0))
    }

    fn remember(&self, change: impl FnOnce(&mut Machine)) -> Result<(), Fault> {
        let mut machine = held(&self.0.machine);
        change(&mut machine);
        let path = self.0.config.folder.join("preferences.json");
        let part = path.with_extension("part");
        let write = || {
            let mut file = fs::File::create(&part)?;
            file.write_all(&serde_json::to_vec_pretty(&*machine)?)?;
            file.sync_all()?;
            fs::rename(&part, &path)
        };
        write()
            .map_err(|e| Fault::new("file_unwritable").with("name", "preferences.json").with("reason", e.to_string()))
    }

    /// A class looks on: in projector mode nobody's full number or name is told, whatever the page asks for.
    pub(crate) fn masked(&self) -> bool {
        held(&self.0.machine).preferences.projector
    }

    /// A customer's name as it may be shown now.
    pub(crate) fn shown_name(&self, name: String) -> String {
        if self.masked() { mask::name(&name) } else { name }
    }

    /// What is between the file and whoever looks on.
    pub(crate) fn veil(&self) -> Result<Arc<Veil>, Fault> {
        let masked = self.masked();
        let drawn = |db: &Db| Veil::drawn(&*db.read()?).map_err(crate::db::sql_fault);
        self.cached(&self.0.veil, masked, |db| if masked { drawn(db) } else { Ok(Veil::open()) })
    }

    /// The customers with their figures, as of the file's present state; private persons masked in projector mode.
    pub(crate) fn book(&self) -> Result<Arc<Book>, Fault> {
        let masked = self.masked();
        self.cached(&self.0.book, masked, |db| Book::read(db).map(|book| if masked { book.masked() } else { book }))
    }

    /// The same with every name as it is: to compare and to store, not to show.
    pub(crate) fn true_book(&self) -> Result<Arc<Book>, Fault> {
        self.cached(&self.0.book, false, Book::read)
    }

    /// The answers of a survey with what is known of their customers, as of the file's present state.
    pub(crate) fn answered(&self, id: Id<Survey>) -> Result<Arc<Answered>, Fault> {
        self.answers(&self.0.answered, id, Db::generation, |db| {
            with_facts(self, db, id, Answered::cleaned(db, id, &*self.all_answers(id)?)?)
        })
    }

    /// Fills the open file, which has to be empty, with the sample firm and all that the rooms of the house have of it; see
    /// [`sample::store::fill`].
    pub fn fill_sample(
        &self,
        recipe: sample::Recipe,
        go_on: &dyn Fn(u64, u64) -> Result<(), Fault>,
    ) -> Result<u64, Fault> {
        sample::store::fill_with(&*self.db()?, recipe, &[surveys::sample::add], go_on)
    }

    /// All answers of a survey, those that rules of cleaning leave out among them and nobody joined. They are read again when
    /// answers or versions have changed, not with every change of the file.
    pub(crate) fn all_answers(&self, id: Id<Survey>) -> Result<Arc<Answered>, Fault> {
        let changed = |db: &Db| db.generation_of(&[&schema::SURVEY_VERSION, &schema::SURVEY_ANSWER]);
        self.answers(&self.0.read, id, changed, |db| Answered::read_all(db, id))
    }

    fn answers(
        &self,
        slot: &Mutex<answers::Kept>,
        id: Id<Survey>,
        generation: impl FnOnce(&Db) -> u64,
        make: impl FnOnce(&Db) -> Result<Answered, Fault>,
    ) -> Result<Arc<Answered>, Fault> {
        let db = self.db()?;
        // Held while making: two callers would otherwise both do the work.
        let mut kept = held(slot);
        let generation = generation(&db);
        if let Some(found) = kept.find(id, generation) {
            return Ok(found);
        }
        let made = Arc::new(make(&db)?);
        kept.keep(id, generation, &made);
        Ok(made)
    }

    /// What all known customers answered.
    pub(crate) fn cards(&self) -> Result<Arc<Vec<CardSurvey>>, Fault> {
        let changed = |db: &Db| db.generation_of(MADE_OF);
        self.cached_at(&self.0.cards, changed, self.words().lang(), |db| read_cards(self, db))
    }

    /// The search index of customers, as of the file's present state.
    pub(crate) fn search(&self) -> Result<Arc<search::Index>, Fault> {
        self.cached(&self.0.search, (), |db| search::Index::read(&*db.read()?).map_err(crate::db::sql_fault))
    }

    /// A costing, as of the file's present state; `go_on` hears of shipments read and may stop the work.
    pub(crate) fn costed(&self, ask: &Ask, go_on: &dyn Fn(u64) -> Result<(), Fault>) -> Result<Arc<Costed>, Fault> {
        let db = self.db()?;
        let generation = db.generation();
        if let Some(made) = held(&self.0.costings).find(generation, ask) {
            return Ok(made);
        }
        // Not held while making: it may take seconds, and other questions can be answered meanwhile.
        let made = Arc::new(Costed::make(&db, ask, go_on)?);
        // Another file may have been opened meanwhile, and its generations begin anew.
        if self.db().is_ok_and(|now| Arc::ptr_eq(&now, &db)) {
            held(&self.0.costings).keep(generation, ask.clone(), Arc::clone(&made));
        }
        Ok(made)
    }

    /// What customers are worth, as of the waybills, books and settings there are; `progress` hears shares and may stop it.
    pub(crate) fn worth(&self, progress: &dyn Fn(f64) -> Result<(), Fault>) -> Result<Arc<Worth>, Fault> {
        self.slow(&self.0.worth, || Worth::make(self, progress))
    }

    /// The past replayed, as of the waybills there are.
    pub(crate) fn replayed(&self, progress: &dyn Fn(f64) -> Result<(), Fault>) -> Result<Arc<Replayed>, Fault> {
        self.slow(&self.0.replayed, || Replayed::make(self, progress))
    }

    /// What is made of waybills, books and settings, and takes long.
    fn slow<T>(&self, slot: &Mutex<Slow<T>>, make: impl FnOnce() -> Result<T, Fault>) -> Result<Arc<T>, Fault> {
        let db = self.db()?;
        let generation = db.generation_of(value::worth::MADE_OF);
        if let Some((made, value)) = &*held(slot)
            && *made == generation
        {
            return Ok(Arc::clone(value));
        }
        // Not held while making: other questions can be answered meanwhile.
        let value = Arc::new(make()?);
        // Another file may have been opened meanwhile, and its generations begin anew.
        if self.db().is_ok_and(|now| Arc::ptr_eq(&now, &db)) {
            *held(slot) = Some((generation, Arc::clone(&value)));
        }
        Ok(value)
    }

    /// A fit of the trade-off with its months, as of the file's present state.
    pub(crate) fn fitted(
        &self,
        req: &FitReq,
        make: impl FnOnce() -> Result<Study, Fault>,
    ) -> Result<Arc<Study>, Fault> {
        let generation = self.db()?.generation();
        // Held while making: page and picture ask at the same moment, and one of them can wait for the other.
        let mut kept = held(&self.0.fits);
        if let Some(study) = kept.find(generation, req) {
            return Ok(study);
        }
        let study = Arc::new(make()?);
        kept.keep(req.clone(), &study);
        Ok(study)
    }

    fn cached<T, Of: PartialEq>(
        &self,
        slot: &Cached<T, Of>,
        of: Of,
        make: impl FnOnce(&Db) -> Result<T, Fault>,
    ) -> Result<Arc<T>, Fault> {
        self.cached_at(slot, Db::generation, of, make)
    }

    /// The same for what is made of some tables: `generation` says when these last changed.
    fn cached_at<T, Of: PartialEq>(
        &self,
        slot: &Cached<T, Of>,
        generation: impl FnOnce(&Db) -> u64,
        of: Of,
        make: impl FnOnce(&Db) -> Result<T, Fault>,
    ) -> Result<Arc<T>, Fault> {
        let db = self.db()?;
        // Held while making: two callers would otherwise both do the work.
        let mut slot = held(slot);
        let generation = generation(&db);
        if let Some((made, for_what, value)) = &*slot
            && (*made, for_what) == (generation, &of)
        {
            return Ok(Arc::clone(value));
        }
        let value = Arc::new(make(&db)?);
        *slot = Some((generation, of, Arc::clone(&value)));
        Ok(value)
    }

    /// The open file, described.
    pub(crate) fn file_info(&self) -> Result<Option<FileInfo>, Fault> {
        let Ok(db) = self.db() else { return Ok(None) };
        crate::desk::describe(&db).map(Some)
    }
}
