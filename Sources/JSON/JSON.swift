// JSON: a strict reader and a writer over UTF-8 bytes; nothing else, and nothing imported.
//
// Purpose: the store and the exchange formats read files that may be damaged or hostile, and have
// to refuse them with a place instead of guessing. `JSONReader` pulls values from bytes without
// building a tree; `JSONValue` is the tree, for code that wants one; `JSONWriter` appends to bytes.
//
// Invariants: what is accepted is RFC 8259 and no more, with the limits of `JSONLimits`; every text
// that comes out is valid UTF-8; no input can overflow the stack, because depth is bounded; what
// `JSONWriter` writes from texts, numbers and `JSONValue`s the reader takes back unchanged, except
// a text with U+0000, which the reader refuses on purpose.
//
// Limitations: a number stays the text it was; no conversion to floating point. A document is read
// from memory as a whole.
