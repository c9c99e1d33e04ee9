//! A picture of a code, read on the device.

/// The address of a code in a picture; `None` when there is none.
pub async fn address(_: &web_sys::File) -> Option<String> {
    None
}
