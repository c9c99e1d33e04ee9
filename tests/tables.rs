//! See each test.
