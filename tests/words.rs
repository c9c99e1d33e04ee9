//! The tests of the result as it is written, as one program.

mod answer;
mod written;
