//! JSON objects as written: in their own order, values still raw, bounded.

use std::fmt;

use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

/// More members than any object of the contract has; the rest need not be kept.
const MOST_MEMBERS: usize = 64;

/// The members of an object in their order.
pub(super) struct Object<'a>(pub(super) Vec<(String, &'a RawValue)>);

/// The items of an array: the first of them, and how many there are.
pub(super) struct Array<'a> {
    pub(super) first: Vec<&'a RawValue>,
    pub(super) length: usize,
}

/// The value of a raw JSON string.
pub(super) fn string(raw: &RawValue) -> Option<String> {
    serde_json::from_str(raw.get()).ok()
}

/// The value of a raw JSON number; infinite where it is larger than any.
pub(super) fn number(raw: &RawValue) -> Option<f64> {
    let text = raw.get();
    text.starts_with(|it: char| it == '-' || it.is_ascii_digit())
        .then(|| text.parse().ok())
        .flatten()
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
                    let Some(member) = map.next_entry()? else {
                        return Ok(Object(members));
                    };
                    members.push(member);
                }
                while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                Ok(Object(members))
            }
        }
        deserializer.deserialize_map(Members)
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
                        return Ok(Array {
                            length: first.len(),
                            first,
                        });
                    };
                    first.push(item);
                }
                let mut length = first.len();
                while items.next_element::<IgnoredAny>()?.is_some() {
                    length += 1;
                }
                Ok(Array { first, length })
            }
        }
        deserializer.deserialize_seq(Items)
    }
}
