//! Long work: on its own thread, with progress and cancel. Reads go on beside it.

use crate::desk::{JobEnd, JobState};
use keheng_base::Fault;
use serde_json::Value;
use std::{
    collections::VecDeque,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, AtomicU32, Ordering},
    },
    time::{Duration, Instant},
};

/// Ended jobs that can still be asked for.
const REMEMBERED: usize = 32;
/// Between two tellings of progress.
const TELL_EVERY: Duration = Duration::from_millis(100);

/// What a job sees of itself.
pub struct Job {
    state: Mutex<Told>,
    cancel: Arc<AtomicBool>,
    tell: Box<dyn Fn(&JobState) + Send + Sync>,
}

struct Told {
    state: JobState,
    begun: Instant,
    last: Option<Instant>,
}

impl Job {
    /// Whether it was asked to stop.
    pub fn cancelled(&self) -> bool {
        self.cancel.load(Ordering::Relaxed)
    }

    /// For code that cannot hold the job.
    pub fn cancel_flag(&self) -> Arc<AtomicBool> {
        Arc::clone(&self.cancel)
    }

    /// `Err(cancelled)` when it was asked to stop.
    pub fn go_on(&self) -> Result<(), Fault> {
        if self.cancelled() { Err(Fault::new("cancelled")) } else { Ok(()) }
    }

    /// Says how far it is: a share and rows.
    pub fn progress(&self, share: f64, rows: u64) {
        let mut told = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let elapsed = told.begun.elapsed().as_secs_f64();
        told.state.progress = Some(share.clamp(0.0, 1.0));
        told.state.rows = rows;
        // Early on the estimate would jump about.
        told.state.seconds_left = (elapsed > 0.5 && share > 0.02).then(|| elapsed / share * (1.0 - share));
        if told.last.is_none_or(|at| at.elapsed() > TELL_EVERY) {
            told.last = Some(Instant::now());
            let state = told.state.clone();
            drop(told);
            (self.tell)(&state);
        }
    }

    /// A job that nobody watches, for work on the caller's own thread.
    pub fn unwatched() -> Job {
        let state = JobState { job: 0, kind: String::new(), progress: None, rows: 0, seconds_left: None, end: None };
        Job {
            state: Mutex::new(Told { state, begun: Instant::now(), last: None }),
            cancel: Arc::new(AtomicBool::new(false)),
            tell: Box::new(|_| ()),
        }
    }

    fn state(&self) -> JobState {
        self.state.lock().unwrap_or_else(PoisonError::into_inner).state.clone()
    }

    fn end(&self, end: JobEnd) {
        let mut told = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        told.state.end = Some(end);
        told.state.seconds_left = None;
        let state = told.state.clone();
        drop(told);
        (self.tell)(&state);
    }
}

/// All jobs of a program.
pub struct Jobs {
    handle: tokio::runtime::Handle,
    /// taken at the end
    runtime: Option<tokio::runtime::Runtime>,
    next: AtomicU32,
    all: Mutex<VecDeque<Arc<Job>>>,
}

impl Drop for Jobs {
    fn drop(&mut self) {
        // The last to know of the program may be a thread of its own, which cannot wait for itself.
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

impl Jobs {
    /// Starts the threads that jobs run on.
    pub fn new() -> Result<Jobs, Fault> {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .max_blocking_threads(4)
            .thread_name("keheng-job")
            .enable_time()
            .build()
            .map_err(|e| Fault::new("internal").with("reason", e.to_string()))?;
        let (handle, runtime) = (runtime.handle().clone(), Some(runtime));
        Ok(Jobs { handle, runtime, next: AtomicU32::new(0), all: Mutex::new(VecDeque::new()) })
    }

    /// Calls `look` again and again, until it gives false.
    pub fn every(&self, span: Duration, look: impl Fn() -> bool + Send + Sync + 'static) {
        let look = Arc::new(look);
        self.handle.spawn(async move {
            loop {
                tokio::time::sleep(span).await;
                let look = Arc::clone(&look);
                let goes_on = tokio::task::spawn_blocking(move || look()).await;
                if !goes_on.unwrap_or(false) {
                    return;
                }
            }
        });
    }

    /// Starts `work`; `tell` hears of progress and of the end.
    pub fn start(
        &self,
        kind: &str,
        tell: impl Fn(&JobState) + Send + Sync + 'static,
        work: impl FnOnce(&Job) -> Result<Value, Fault> + Send + 'static,
    ) -> u32 {
        let id = self.next.fetch_add(1, Ordering::Relaxed) + 1;
        let state = JobState { job: id, kind: kind.to_owned(), progress: None, rows: 0, seconds_left: None, end: None };
        let job = Arc::new(Job {
            state: Mutex::new(Told { state, begun: Instant::now(), last: None }),
            cancel: Arc::new(AtomicBool::new(false)),
            tell: Box::new(tell),
        });
        let mut all = self.all.lock().unwrap_or_else(PoisonError::into_inner);
        all.push_back(Arc::clone(&job));
        while all.len() > REMEMBERED {
            let Some(over) = all.iter().position(|j| j.state().end.is_some()) else { break };
            all.remove(over);
        }
        drop(all);
        self.handle.spawn_blocking(move || {
            // A panic must end the job, or the window would wait for ever.
            let result = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| work(&job)));
            job.end(match result {
                Ok(Ok(result)) => JobEnd::Done { result },
                Ok(Err(fault)) if fault.code == "cancelled" => JobEnd::Cancelled,
                Ok(Err(fault)) => JobEnd::Failed { fault },
                Err(_) => JobEnd::Failed { fault: Fault::new("internal").with("reason", "panic") },
            });
        });
        id
    }

    fn find(&self, id: u32) -> Result<Arc<Job>, Fault> {
        let all = self.all.lock().unwrap_or_else(PoisonError::into_inner);
        all.iter().find(|j| j.state().job == id).cloned().ok_or_else(|| Fault::new("no_such_job").with("job", id))
    }

    /// Asks a job to stop. Fault: `no_such_job`.
    pub fn cancel(&self, id: u32) -> Result<(), Fault> {
        self.find(id)?.cancel.store(true, Ordering::Relaxed);
        Ok(())
    }

    /// All jobs that are remembered.
    pub fn states(&self) -> Vec<JobState> {
        self.all.lock().unwrap_or_else(PoisonError::into_inner).iter().map(|j| j.state()).collect()
    }

    /// Waits for a job's end, telling its progress. Faults: `no_such_job`, `cancelled`, and the job's own.
    pub fn wait(&self, id: u32, mut progress: impl FnMut(&JobState)) -> Result<Value, Fault> {
        let job = self.find(id)?;
        // Most end soon; whoever waits for a long one need not be told more often.
        let mut pause = Duration::from_micros(500);
        loop {
            let state = job.state();
            match state.end {
                Some(JobEnd::Done { result }) => return Ok(result),
                Some(JobEnd::Cancelled) => return Err(Fault::new("cancelled")),
                Some(JobEnd::Failed { fault }) => return Err(fault),
                None => progress(&state),
            }
            std::thread::park_timeout(pause);
            pause = (pause * 2).min(Duration::from_millis(20));
        }
    }

    /// Asks every job to stop and waits until all have.
    pub fn stop(&self) {
        let all: Vec<Arc<Job>> = self.all.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect();
        for job in &all {
            job.cancel.store(true, Ordering::Relaxed);
        }
        while all.iter().any(|j| j.state().end.is_none()) {
            std::thread::park_timeout(Duration::from_millis(5));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::tests::{app, ask};
    use serde_json::{Value, json};

    #[test]
    fn a_program_that_nobody_holds_is_gone_with_its_threads_though_it_had_jobs() {
        let folder = tempfile::tempdir().unwrap();
        let app = app(folder.path());
        let handle = app.files().offer_save(folder.path().join("copy.khsync"));
        let started: Value = ask(&app, "exchange.export", json!({"handle": handle}));
        app.jobs().wait(started["job"].as_u64().unwrap() as u32, |_| ()).unwrap();
        let (ear, ends) = std::sync::mpsc::channel();
        app.events(Box::new(move |event| drop(ear.send(event))));
        drop(app);
        // The thread of the job may still be telling its end; with the program goes the ear.
        let gone = loop {
            match ends.recv_timeout(std::time::Duration::from_secs(60)) {
                Ok(_) => {}
                Err(end) => break end == std::sync::mpsc::RecvTimeoutError::Disconnected,
            }
        };
        assert!(gone, "something holds the program");
    }
}
