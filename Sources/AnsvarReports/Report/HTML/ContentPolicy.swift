/// What a page lets a browser do: show its own style, run its own script, and nothing else.
package enum ContentPolicy {
  /// The policy for a page with exactly this style and this script, as its `meta` element gives it.
  ///
  /// Whatever a model may smuggle in would not run, and nothing is fetched from anywhere.
  package static func text(style: String, script: String) -> String {
    "default-src 'none'; style-src '" + source(style) + "'; script-src '" + source(script)
      + "'; base-uri 'none'; form-action 'none'"
  }

  private static func source(_ text: String) -> String { "sha256-" + Base64.text(SHA256.hash(Array(text.utf8))) }
}
