//! Short lists in order. The standard sorts are made for long ones and weigh about 4 KB of
//! WebAssembly for every type that they sort; here no list has more than some dozens.

/// Puts a short list in the order of a key; what has equal keys stays as it stands.
pub(crate) fn by_key<T, K: Ord>(list: &mut [T], key: impl Fn(&T) -> K) {
    for end in 1..list.len() {
        let mut place = end;
        while place > 0 && key(&list[place]) < key(&list[place - 1]) {
            list.swap(place, place - 1);
            place -= 1;
        }
    }
}

/// Puts something where it belongs in a list that is in order; what is there already is
/// not put in twice.
pub(crate) fn put<T: Ord>(list: &mut Vec<T>, item: T) {
    if let Err(place) = list.binary_search(&item) {
        list.insert(place, item);
    }
}
