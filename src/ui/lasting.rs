//! What outlives the views that follow it, and forgets each of them when it goes.
//!
//! A signal of `leptos` keeps the name of each memo and effect that has read it until its next change, a memo for ever,
//! and the name of one that is gone keeps its memory taken: a page of three hundred fields that is opened a hundred
//! times would leave thirty thousand. Whatever lives as long as the page is a [`Lasting`], whose readers take
//! themselves off the list when they end, or before they read anew.

use std::ops::DerefMut;
use std::panic::Location;

use leptos::prelude::*;
use leptos::reactive::computed::ArcMemo;
use leptos::reactive::graph::{AnySource, Observer, Source, ToAnySource};
use leptos::reactive::traits::UntrackableGuard;

/// A signal or a memo that lives as long as the page.
#[derive(Clone, Copy, Debug)]
pub struct Lasting<S> {
    signal: S,
    /// The same, as what keeps a list of its readers.
    source: StoredValue<AnySource>,
}

/// A signal that lives as long as the page.
pub type Shared<T> = Lasting<RwSignal<T>>;

impl<T: Send + Sync + 'static> Shared<T> {
    /// A signal.
    pub fn new(value: T) -> Shared<T> {
        let signal = RwSignal::new(value);
        Lasting { signal, source: StoredValue::new(signal.to_any_source()) }
    }
}

impl<T: Default + Send + Sync + 'static> Default for Shared<T> {
    fn default() -> Shared<T> {
        Shared::new(T::default())
    }
}

impl<T: Send + Sync + 'static> Lasting<Memo<T>> {
    pub fn memo(memo: Memo<T>) -> Lasting<Memo<T>> {
        Lasting { signal: memo, source: StoredValue::new(ArcMemo::from(memo).to_any_source()) }
    }
}

impl<S: Track> Track for Lasting<S> {
    fn track(&self) {
        self.signal.track();
        if let Some(reader) = Observer::get()
            && let Some(source) = self.source.try_get_value()
        {
            on_cleanup(move || source.remove_subscriber(&reader));
        }
    }
}

impl<S: ReadUntracked> ReadUntracked for Lasting<S> {
    type Value = S::Value;

    fn try_read_untracked(&self) -> Option<S::Value> {
        self.signal.try_read_untracked()
    }
}

impl<S: Write> Write for Lasting<S> {
    type Value = S::Value;

    fn try_write(&self) -> Option<impl UntrackableGuard<Target = S::Value>> {
        self.signal.try_write()
    }

    fn try_write_untracked(&self) -> Option<impl DerefMut<Target = S::Value>> {
        self.signal.try_write_untracked()
    }
}

impl<S: Notify> Notify for Lasting<S> {
    fn notify(&self) {
        self.signal.notify();
    }
}

impl<S: IsDisposed> IsDisposed for Lasting<S> {
    fn is_disposed(&self) -> bool {
        self.signal.is_disposed()
    }
}

impl<S: DefinedAt> DefinedAt for Lasting<S> {
    fn defined_at(&self) -> Option<&'static Location<'static>> {
        self.signal.defined_at()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Weak};

    use leptos::reactive::graph::{AnySubscriber, ReactiveNode, Subscriber, WithObserver};

    use super::*;

    /// A memo or an effect, as its sources see it.
    struct Reader;

    impl ReactiveNode for Reader {
        fn mark_dirty(&self) {}
        fn mark_check(&self) {}
        fn mark_subscribers_check(&self) {}
        fn update_if_necessary(&self) -> bool {
            false
        }
    }

    impl Subscriber for Reader {
        fn add_source(&self, _: AnySource) {}
        fn clear_sources(&self, _: &AnySubscriber) {}
    }

    #[test]
    fn a_reader_that_is_gone_is_on_no_list() {
        let root = Owner::new();
        root.with(|| {
            let signal = Shared::new(1);
            let memo = Lasting::memo(Memo::new(move |_| signal.get() + 1));
            let reader = Arc::new(Reader);
            let name = AnySubscriber(Arc::as_ptr(&reader) as usize, Arc::downgrade(&reader) as Weak<_>);
            let alone = Arc::weak_count(&reader);
            let view = Owner::new();
            assert_eq!(view.with(|| name.with_observer(|| signal.get() + memo.get())), 3);
            assert!(Arc::weak_count(&reader) > alone);
            view.cleanup();
            assert_eq!(Arc::weak_count(&reader), alone);
        });
    }

    #[test]
    fn a_reader_that_stays_hears_each_change() {
        let root = Owner::new();
        root.with(|| {
            let shared = Shared::new(1);
            let doubled = Memo::new(move |_| shared.get() * 2);
            for value in [2, 5, 9] {
                shared.set(value);
                assert_eq!(doubled.get_untracked(), value * 2);
            }
        });
    }
}
