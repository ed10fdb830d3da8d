//! JSON objects as written: in their own order, values still raw, bounded.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use crate::rulebook::Amount;

/// More members than any object of the contract has, and more items than any list; the rest
/// need not be kept.
const MOST_MEMBERS: usize = 64;

/// The members of an object in their order.
pub(super) struct Object<'a>(pub(super) Vec<(Text<'a>, &'a RawValue)>);

/// A text as it stands in the line, or written out where it has escapes.
pub(super) type Text<'a> = Cow<'a, str>;

/// The items of an array.
pub(super) struct Array<'a>(pub(super) Vec<&'a RawValue>);

/// The value of a raw JSON string.
pub(super) fn string(raw: &RawValue) -> Option<Text<'_>> {
    let text = raw.get();
    let inner = text.strip_prefix('"')?.strip_suffix('"')?;
    if inner.contains('\\') {
        return serde_json::from_str(text).ok().map(Cow::Owned);
    }
    Some(Cow::Borrowed(inner))
}

/// Whether a raw value is a number.
pub(super) fn is_number(raw: &RawValue) -> bool {
    raw.get()
        .starts_with(|it: char| it == '-' || it.is_ascii_digit())
}

/// A raw number exactly as it is written, whatever the form: 3.0 is 3 and 1E1 is 10. `None`
/// where it has more than two decimals or is larger than any scale.
pub(super) fn amount(raw: &RawValue) -> Option<Amount> {
    let text = Some(raw.get()).filter(|_| is_number(raw))?;
    if let Some(plain) = Amount::parse(text) {
        return Some(plain);
    }
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (whole, decimals) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = [whole.trim_start_matches('-'), decimals].concat();
    let significant = digits.trim_end_matches('0');
    let zeros = digits.len() - significant.len();
    let significant = significant.trim_start_matches('0');
    if significant.is_empty() {
        return Some(Amount(0));
    }
    let decimals = i64::try_from(decimals.len()).ok()? - i64::try_from(zeros).ok()?;
    let power = i64::from(exponent.parse::<i32>().ok()?) - decimals + 2;
    let power = 10_i32.checked_pow(u32::try_from(power).ok()?)?;
    let hundredths = significant.parse::<i32>().ok()?.checked_mul(power)?;
    Some(Amount(if text.starts_with('-') {
        -hundredths
    } else {
        hundredths
    }))
}

impl<'de: 'a, 'a> Deserialize<'de> for Object<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Members;
        impl<'de> Visitor<'de> for Members {
            type Value = Object<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut members = Vec::new();
                while members.len() < MOST_MEMBERS {
                    let Some((Name(name), value)) = map.next_entry()? else {
                        return Ok(Object(members));
                    };
                    members.push((name, value));
                }
                while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                Ok(Object(members))
            }
        }
        deserializer.deserialize_map(Members)
    }
}

/// The name of a member.
struct Name<'a>(Text<'a>);

impl<'de: 'a, 'a> Deserialize<'de> for Name<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Texts;
        impl<'de> Visitor<'de> for Texts {
            type Value = Name<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string")
            }

            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
                Ok(Name(Cow::Borrowed(text)))
            }

            fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
                Ok(Name(Cow::Owned(text.to_owned())))
            }
        }
        deserializer.deserialize_str(Texts)
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Array<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Items;
        impl<'de> Visitor<'de> for Items {
            type Value = Array<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an array")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
                let mut first = Vec::new();
                while first.len() < MOST_MEMBERS {
                    let Some(item) = items.next_element()? else {
                        return Ok(Array(first));
                    };
                    first.push(item);
                }
                while items.next_element::<IgnoredAny>()?.is_some() {}
                Ok(Array(first))
            }
        }
        deserializer.deserialize_seq(Items)
    }
}
