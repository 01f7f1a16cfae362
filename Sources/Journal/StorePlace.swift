/// Where the store is.
public enum StorePlace {
  /// The directory of the store, or nil when nothing says where that is.
  ///
  /// The first of: the option, `WAAKVLAM_STORE`, `XDG_DATA_HOME/waakvlam`, and
  /// `HOME/.local/share/waakvlam`; what is empty counts as absent, and an `XDG_DATA_HOME` that is
  /// not absolute is ignored. Source: XDG Base Directory Specification 0.8.
  public static func resolve(option: String?, environment: [String: String]) -> String? {
    func value(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }
    if let option, !option.isEmpty { return option }
    if let store = value("WAAKVLAM_STORE") { return store }
    if let data = value("XDG_DATA_HOME"), data.hasPrefix("/") { return data + "/waakvlam" }
    return value("HOME").map { $0 + "/.local/share/waakvlam" }
  }
}
