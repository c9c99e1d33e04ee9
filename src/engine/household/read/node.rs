//! A value of the format, as it stands outside: it keeps the text of its numbers and the order of its keys.
//!
//! The reader takes one from JSON; the page builds one from its form, and no text stands between.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

/// Name under which serde_json, built with `arbitrary_precision`, hands over the text of a number.
const NUMBER: &str = "$serde_json::private::Number";

/// A value of the format.
#[derive(Clone, Debug, PartialEq)]
pub enum Node<'t> {
    /// Nothing.
    Null,
    /// True or false.
    Bool(bool),
    /// The text of a number, as written.
    Number(Cow<'t, str>),
    /// A text.
    Text(Cow<'t, str>),
    /// A list.
    List(Vec<Node<'t>>),
    /// Keys in the order of the text; a key may stand twice.
    Object(Vec<(Cow<'t, str>, Node<'t>)>),
}

impl<'t> Node<'t> {
    /// A text that the value holds as its own.
    pub fn text(text: impl ToString) -> Node<'t> {
        Node::Text(text.to_string().into())
    }

    /// A number, as its digits.
    pub fn number(number: impl ToString) -> Node<'t> {
        Node::Number(number.to_string().into())
    }

    /// An object without keys.
    pub const fn object() -> Node<'t> {
        Node::Object(Vec::new())
    }

    /// What stands at a key of an object.
    pub fn get(&self, key: &str) -> Option<&Node<'t>> {
        match self {
            Node::Object(pairs) => pairs.iter().find(|(known, _)| known == key).map(|(_, value)| value),
            Node::Null | Node::Bool(_) | Node::Number(_) | Node::Text(_) | Node::List(_) => None,
        }
    }

    /// Puts a value at a key of an object, in place of the one that stands there; anything else becomes an object.
    pub fn set(&mut self, key: impl Into<Cow<'t, str>>, value: Node<'t>) {
        let key = key.into();
        if !matches!(self, Node::Object(_)) {
            *self = Node::object();
        }
        if let Node::Object(pairs) = self {
            match pairs.iter_mut().find(|(known, _)| *known == key) {
                Some((_, old)) => *old = value,
                None => pairs.push((key, value)),
            }
        }
    }

    /// Takes out what stands at a key of an object.
    pub fn remove(&mut self, key: &str) -> Option<Node<'t>> {
        let Node::Object(pairs) = self else { return None };
        let position = pairs.iter().position(|(known, _)| known == key)?;
        Some(pairs.remove(position).1)
    }

    /// What a JSON pointer names, to change it.
    pub fn at_mut(&mut self, pointer: &str) -> Option<&mut Node<'t>> {
        pointer.split('/').skip(1).try_fold(self, |at, segment| match at {
            Node::Object(pairs) => pairs.iter_mut().find(|(known, _)| known == segment).map(|(_, value)| value),
            Node::List(items) => segment.parse().ok().and_then(|position: usize| items.get_mut(position)),
            Node::Null | Node::Bool(_) | Node::Number(_) | Node::Text(_) => None,
        })
    }

    /// The value as JSON on one line.
    pub fn json(&self) -> String {
        let mut out = String::new();
        self.render(&mut out);
        out
    }
}

impl Node<'_> {
    /// Writes the value as JSON without spaces.
    pub(crate) fn render(&self, out: &mut String) {
        match self {
            Node::Null => out.push_str("null"),
            Node::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
            Node::Number(text) => out.push_str(text),
            Node::Text(text) => quote(text, out),
            Node::List(items) => {
                out.push('[');
                for (i, item) in items.iter().enumerate() {
                    if i > 0 {
                        out.push(',');
                    }
                    item.render(out);
                }
                out.push(']');
            }
            Node::Object(pairs) => {
                out.push('{');
                for (i, (key, value)) in pairs.iter().enumerate() {
                    if i > 0 {
                        out.push(',');
                    }
                    quote(key, out);
                    out.push(':');
                    value.render(out);
                }
                out.push('}');
            }
        }
    }
}

/// Writes a text as JSON.
fn quote(text: &str, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if c < ' ' => out.push_str(&format!("\\u{:04x}", c as u32)),
            c => out.push(c),
        }
    }
    out.push('"');
}

/// Whether a text is a number in the grammar of JSON.
pub(crate) fn is_number(text: &str) -> bool {
    let digits = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent.strip_prefix(['+', '-']).unwrap_or(exponent))),
        None => (unsigned, None),
    };
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (mantissa, None),
    };
    digits(whole)
        && (whole == "0" || !whole.starts_with('0'))
        && fraction.is_none_or(digits)
        && exponent.is_none_or(digits)
}

impl<'de> Deserialize<'de> for Node<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Node<'de>, D::Error> {
        deserializer.deserialize_any(NodeVisitor)
    }
}

struct NodeVisitor;

impl<'de> Visitor<'de> for NodeVisitor {
    type Value = Node<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }
    fn visit_unit<E>(self) -> Result<Node<'de>, E> {
        Ok(Node::Null)
    }
    fn visit_bool<E>(self, value: bool) -> Result<Node<'de>, E> {
        Ok(Node::Bool(value))
    }
    fn visit_i64<E>(self, value: i64) -> Result<Node<'de>, E> {
        Ok(Node::Number(value.to_string().into()))
    }
    fn visit_u64<E>(self, value: u64) -> Result<Node<'de>, E> {
        Ok(Node::Number(value.to_string().into()))
    }
    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Node<'de>, E> {
        Ok(Node::Text(Cow::Borrowed(text)))
    }
    fn visit_str<E>(self, text: &str) -> Result<Node<'de>, E> {
        Ok(Node::Text(Cow::Owned(text.to_owned())))
    }
    fn visit_string<E>(self, text: String) -> Result<Node<'de>, E> {
        Ok(Node::Text(Cow::Owned(text)))
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Node<'de>, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Node::List(list))
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Node<'de>, A::Error> {
        let mut pairs = Vec::new();
        while let Some(Key(key)) = map.next_key()? {
            if key == NUMBER && pairs.is_empty() {
                match map.next_value()? {
                    OfNumber::Number(text) => return Ok(Node::Number(text.into())),
                    OfNumber::Other(value) => pairs.push((key, value)),
                }
            } else {
                pairs.push((key, map.next_value()?));
            }
        }
        Ok(Node::Object(pairs))
    }
}

/// What stands under the private name of numbers: the text of a number, which alone comes as a string of its own, or
/// whatever somebody wrote under that name.
enum OfNumber<'t> {
    Number(String),
    Other(Node<'t>),
}

impl<'de> Deserialize<'de> for OfNumber<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<OfNumber<'de>, D::Error> {
        struct OfNumberVisitor;
        impl<'de> Visitor<'de> for OfNumberVisitor {
            type Value = OfNumber<'de>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a JSON value")
            }
            fn visit_string<E>(self, text: String) -> Result<OfNumber<'de>, E> {
                Ok(OfNumber::Number(text))
            }
            fn visit_unit<E: serde::de::Error>(self) -> Result<OfNumber<'de>, E> {
                NodeVisitor.visit_unit().map(OfNumber::Other)
            }
            fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<OfNumber<'de>, E> {
                NodeVisitor.visit_bool(value).map(OfNumber::Other)
            }
            fn visit_borrowed_str<E: serde::de::Error>(self, text: &'de str) -> Result<OfNumber<'de>, E> {
                NodeVisitor.visit_borrowed_str(text).map(OfNumber::Other)
            }
            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<OfNumber<'de>, E> {
                NodeVisitor.visit_str(text).map(OfNumber::Other)
            }
            fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<OfNumber<'de>, A::Error> {
                NodeVisitor.visit_seq(items).map(OfNumber::Other)
            }
            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<OfNumber<'de>, A::Error> {
                NodeVisitor.visit_map(map).map(OfNumber::Other)
            }
        }
        deserializer.deserialize_any(OfNumberVisitor)
    }
}

/// A key, borrowed from the text when it holds no escape.
struct Key<'t>(Cow<'t, str>);

impl<'de> Deserialize<'de> for Key<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Key<'de>, D::Error> {
        struct KeyVisitor;
        impl<'de> Visitor<'de> for KeyVisitor {
            type Value = Key<'de>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a key")
            }
            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Key<'de>, E> {
                Ok(Key(Cow::Borrowed(text)))
            }
            fn visit_str<E>(self, text: &str) -> Result<Key<'de>, E> {
                Ok(Key(Cow::Owned(text.to_owned())))
            }
        }
        deserializer.deserialize_str(KeyVisitor)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn again(text: &str) -> String {
        let mut out = String::new();
        serde_json::from_str::<Node<'_>>(text).expect("JSON").render(&mut out);
        out
    }

    #[test]
    fn numbers_keep_their_text_and_keys_their_order() {
        let text = r#"{"b":12345678901234567890.10,"a":[1e+5,-0.0,0.1],"b":"é\"\n\u0001",
            "c":{"d":null,"e":true}}"#;
        assert_eq!(
            again(text),
            r#"{"b":12345678901234567890.10,"a":[1e+5,-0.0,0.1],"b":"é\"\n\u0001","c":{"d":null,"e":true}}"#
        );
    }

    #[test]
    fn the_private_name_of_numbers_forges_none() {
        for value in [r#""oops""#, r#""1""#, r#""\n""#, "1.50", "null", "true", "[1]", r#"{"a":1}"#] {
            let text = format!(r#"{{"$serde_json::private::Number":{value}}}"#);
            assert_eq!(again(&text), text);
        }
        let text = r#"[{"$serde_json::private::Number":"1","x":2}]"#;
        assert_eq!(again(text), text);
    }

    #[test]
    fn the_grammar_of_numbers_is_that_of_json() {
        for good in ["0", "-0", "10", "1.50", "1e5", "1.2E-3", "1e+5"] {
            assert!(is_number(good), "{good}");
        }
        for bad in ["", "-", "+1", "01", "1.", ".5", "1e", "NaN", "Infinity", "1 000", "1,5", "0x1", "١"] {
            assert!(!is_number(bad), "{bad}");
        }
    }
}
