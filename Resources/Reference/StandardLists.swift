/// The lists as the sources give them. What the program goes by is a `Reference`, in which a
/// municipality may have put other lists in their place.
enum StandardLists {}
