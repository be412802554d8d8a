"""Vietnamese: two words in a slot are one word there. Written with or without marks."""

from collections.abc import Mapping
from typing import Final

from policies.symbols import table
from policies.symbols.kinds import Symbol

PHRASES: Final[Mapping[Symbol, str]] = {
    table.ADVANTAGE: """
        mua <n> tặng|được
        mua .. tặng <n>|ngay|kèm|thêm|1
        tặng|nhận .. voucher|phiếu|mã|quà|ngay .. đơn_hàng|hóa_đơn|lần_mua|khi_mua|cho_đơn|kế_tiếp|
            tiếp_theo|từ|trị_giá
        giảm <cut> .. đơn_hàng|đơn|lần_mua|sản_phẩm|hóa_đơn .. tiếp|đầu|kế|sau|tới
        quà_tặng|quà|tặng_quà .. cho|khi|kèm .. mỗi|mọi|đơn_hàng|hóa_đơn|mua
        miễn_phí|freeship vận_chuyển|giao_hàng|ship .. toàn_quốc|cho|đơn_từ|mọi_đơn|hôm_nay|chỉ
        freeship cho|toàn_quốc|mọi|đơn|0đ|từ
    """,
    table.COUPON: """
        nhập|dùng|sử_dụng|áp_dụng mã .. <anycode>|giảm|khi|để
        nhập|dùng|sử_dụng|áp_dụng|với mã <code>
    """,
    table.PRICE_OFF: """
        giảm|giảm_giá|chiết_khấu|ưu_đãi đến|tới|lên|ngay|sốc|thêm|<percent>|còn <percent>
        giảm ngay|đến|tới|thêm <cut>
        <percent> cho|giảm .. toàn|tất_cả|mọi|mỗi|sản_phẩm
        tiết kiệm .. <cut>|đến|tới
        nửa giá
    """,
    table.SALE: """
        siêu|đại|big|mega|flash sale|khuyến_mãi|hạ_giá|giảm_giá
        xả|thanh kho|hàng|lý
        khuyến mãi|mại|mai .. lớn|khủng|hấp_dẫn|đặc_biệt|cuối|tháng|hôm|dịp|đến|sốc|chỉ|duy|tưng|từ|
            hè|tết?
        giảm giá sốc|toàn|mạnh|lớn|đồng_loạt|cực|cuối
        sale .. sập|sốc|cuối|lớn|hè|tết|off|toàn
        chương_trình ưu_đãi|khuyến_mãi|giảm_giá|tri_ân
        giảm <percent>
    """,
    table.DEALS: """
        ưu đãi .. đặc_biệt|hấp_dẫn|khủng|lớn|độc_quyền|chỉ|dành|có_hạn|hôm|tháng|cuối|ngay|lên|đến|
            cho
        giá sốc|rẻ|tốt_nhất|hấp_dẫn|hời|ưu_đãi|cực|không_thể
        đừng|không bỏ_lỡ|thể_bỏ_lỡ
        nhanh tay .. đặt|mua|kẻo|sở_hữu|săn|lên
        săn deal|sale|ưu_đãi|voucher
        cơ_hội vàng|duy_nhất|cuối|sở_hữu|hiếm
        giá chỉ|chỉ_còn|chỉ_từ|sốc|gốc <amount>|<n>|chỉ
        chỉ|chỉ_còn|chỉ_từ|còn <amount>
    """,
    table.PRIZE: """
        trúng|đã_trúng thưởng|giải|xe|iphone|điện_thoại|<n>|<amount>|tiền|vàng
        nhận thưởng|giải_thưởng|phần_thưởng|quà_miễn_phí
        chúc mừng .. trúng|may_mắn|được_chọn|nhận|thắng|giải
        quay|bốc|rút số|thăm .. trúng|may_mắn
        vòng quay may_mắn
        cơ hội|cơ_hội .. trúng|nhận|thắng
        tặng miễn_phí|ngay|bạn .. mẫu|ebook|khóa|iphone|điện_thoại
        nhận quà|thưởng|điện_thoại .. miễn_phí|ngay|xác|của|tại?
        may_mắn .. nhận|trúng|được|iphone
        được_chọn|đã_được_chọn .. nhận|trúng|để|là
    """,
    table.LOYALTY: """
        tích|đổi|nhân|thưởng|tặng điểm
        điểm thưởng|tích_lũy .. đổi|nhân|quà|hết_hạn
        khách hàng thân_thiết|vip
        thành viên|thẻ .. vip|ưu_đãi|thân_thiết|đặc_quyền|vàng
        mừng|chúc sinh_nhật|mừng_sinh_nhật
        hoàn tiền .. <percent>|lên|đến|cho_mọi
    """,
    table.REFERRAL: """
        mời|giới_thiệu|rủ .. bạn_bè|bạn|người_thân .. tải|nhận|được|cùng|đăng_ký
        mỗi người_bạn|lượt_giới_thiệu|bạn_bè
    """,
    table.MONEY: """
        vay tiền|vốn|nhanh|tín_chấp|tiêu_dùng|online|mua|thế_chấp|ngay
        cho vay
        lãi suất .. thấp|chỉ|ưu_đãi|<percent>|từ|hấp_dẫn
        không cần? thế_chấp
        cần tiền|vốn .. gấp|nhanh|ngay
        mở thẻ .. tín_dụng|miễn|hoàn
        tín dụng .. miễn|hoàn|mở|duyệt|hạn_mức|0
        bảo hiểm .. ưu_đãi|chỉ|tư_vấn|miễn|nhân_thọ
        giải ngân .. nhanh|trong|ngay|tức
        đến|tới|trước kỳ_lương|ngày_lương
        chỉ cần cmnd|cccd|chứng_minh
    """,
    table.EARN: """
        việc nhẹ|làm lương|tại_nhà|thêm|online .. cao|lương|thu_nhập|uy_tín?
        thu nhập .. mỗi|ngày|tháng|thụ_động|thêm|cao|khủng|triệu|không_giới_hạn
        kiếm tiền|thêm|<n>|<amount> .. online|tại_nhà|mỗi|dễ|nhanh|ngày|mạng|tháng
        đầu tư .. lợi_nhuận|sinh_lời|chỉ|coin|bitcoin|ngay|an_toàn|lãi|x2
        tuyển cộng_tác_viên|ctv|đại_lý
        lợi nhuận .. cao|cam_kết|khủng|<percent>|đến
    """,
    table.VICE: """
        casino|sòng_bạc|nhà_cái|cá_cược|cá_độ|nổ_hũ|tài_xỉu|xổ_số|lô_đề|đánh_bạc|game_bài .. uy_tín|
            trực_tuyến|tặng|nạp|thưởng|online|đổi|hoàn|đăng|miễn|chơi
        giảm cân .. nhanh|an_toàn|cấp_tốc|kg|hiệu_quả|không
        tăng cường sinh_lý
        gái gọi|xinh
        hàng fake|super_fake|rep
        hẹn hò .. ngay|quanh|gái
    """,
    table.SHORTCODE: """
        soạn .. gửi <n>
        soạn tin .. gửi
        nhắn .. gửi <n>
    """,
    table.CALL_TO_SHOP: """
        mua|đặt|đặt_mua|sở_hữu|đặt_hàng|mua_sắm|đặt_chỗ|săn ngay|liền
        ghé|ghé_thăm|đến|tham_quan|xem|khám_phá|truy_cập|vào .. cửa_hàng|shop|website|bộ_sưu_tập|
            gian_hàng|showroom|fanpage|ngay|mẫu_mới|hàng_mới
        bộ_sưu_tập|mẫu|hàng|sản_phẩm|bst .. mới|xuân|hè|thu|đông .. về|ra_mắt|có_mặt|nhất|lên_kệ|đã|
            cập
        hàng mới về
        khám_phá ngay|thêm|bộ
        có_mặt tại cửa_hàng|shop|các
    """,
    table.OTHER_GOODS: """
        có_thể bạn .. thích|quan_tâm
        khách hàng .. cũng mua
        thường mua cùng
        gợi_ý|đề_xuất cho|dành bạn|riêng
    """,
    table.NEWS: """
        ra mắt .. mới|sản_phẩm|bộ|phiên_bản|ứng_dụng|bst|ngay
        đã có hàng|lại .. trở_lại|hàng
        tải|cài ngay|ứng_dụng|app|về
        khai trương .. cửa_hàng|chi_nhánh|tưng|giảm|mới
        đặt trước .. ngay|nhận|ưu
        chính thức mở_bán|ra_mắt|có_mặt|lên_kệ
    """,
    table.SUBSCRIBE: """
        đăng_ký ngay|nhận|thành_viên|bản_tin|tư_vấn|kênh|theo_dõi|hội_viên|miễn_phí|tài_khoản ..
            bản_tin|tin|ngay|ưu|miễn|nhận|để?
        theo dõi fanpage|kênh|trang|chúng_tôi|shop|zalo .. để|ngay|nhận?
        tham gia nhóm|group|kênh|cộng_đồng
        quan tâm zalo|trang|shop
    """,
    table.WIN_BACK: """
        nhớ bạn
        giỏ hàng .. chờ|quên|còn|bỏ|đợi
        quay|trở lại .. mua|cùng|shop|nhận|với
        lâu rồi|không .. gặp|ghé|thấy
        hoàn tất|thành mua_hàng|đơn_hàng_của_bạn_ngay
        bỏ_quên|quên .. giỏ|giỏ_hàng
    """,
    table.TRIAL: """
        dùng|trải_nghiệm|học|tập thử .. miễn_phí|ngay|<n>|không
        miễn phí <n> ngày|tháng
        tháng|buổi đầu .. miễn_phí
        nâng cấp .. premium|gói|pro|ngay
        tư vấn miễn_phí
        gói data|cước|internet .. chỉ|không_giới_hạn|tháng
    """,
    table.SERVICES: """
        chuyên|nhận|cung_cấp .. sỉ|thiết_kế|dịch_vụ|thi_công|giải_pháp|in_ấn|sản_xuất|phân_phối|
            lắp_đặt
        dịch vụ .. seo|marketing|quảng_cáo|thiết_kế|trọn_gói|uy_tín|chuyên_nghiệp|vận_tải|kế_toán
        thiết kế website|web|logo
        tăng doanh_thu|doanh_số|lượt|like|khách|follow|đơn
        giá|bán sỉ|buôn .. tại|liên|cho|đại_lý|cực
        báo giá .. miễn|ngay|tốt|sỉ
        công ty .. chuyên|cung_cấp|hàng_đầu
        chạy quảng_cáo|ads
        cam kết .. đơn|hiệu_quả|doanh_số
    """,
    table.EVENT: """
        mời|kính_mời|thân_mời .. tham_dự|tham_gia|đến_dự|ghé
        hội_thảo|sự_kiện|workshop|webinar|triển_lãm|khóa_học|livestream|lễ_hội .. miễn_phí|đăng|
            tham|vé|ngay|diễn
        vé|chỗ|suất có_hạn|giới_hạn|từ|đang|cuối
        quyên góp|ủng_hộ .. ngay|trẻ|quỹ|chúng|chương
        ủng hộ .. quỹ|trẻ|chiến_dịch|chúng_tôi
    """,
    table.SURVEY: """
        khảo sát .. tham|phút|nhận|điền|hài_lòng|ngắn
        điền|tham_gia .. khảo_sát
    """,
    table.FOOTER: """
        hủy|huỷ|ngừng|từ_chối đăng_ký|nhận .. tin|email|nhận|bản?
        không muốn nhận .. thêm|email|tin|thư|quảng
        bạn nhận được email|thư|tin này? .. vì
        xem .. trình_duyệt
        mọi quyền được_bảo_lưu
    """,
    table.SALUTATION: """
        quý khách hàng .. thân|thân_mến|yêu?
        gửi|thân_gửi|chào|kính_gửi quý_khách|cả_nhà|các_bạn|khách_hàng|mọi_người|các_mẹ
    """,
    table.CLICK: """
        nhấn|bấm|click|truy_cập|nhấp vào|ngay|link|đây|tại
        gọi|liên_hệ|inbox|nhắn|alo ngay|hotline|zalo|shop|để
        xem thêm|ngay|chi_tiết
        chi tiết tại|xem
        trả_lời có|yes|ok
    """,
    table.FREE: """
        miễn phí
        tặng kèm|free
        không mất phí
    """,
    table.URGENCY: """
        chỉ|duy_nhất trong|hôm_nay|ngày|đến|hôm|cuối|<n> .. hôm_nay|ngày|tuần|hết|suất|giờ|nay?
        số lượng có_hạn|giới_hạn
        cơ hội cuối
        sắp hết|kết_thúc
        nhanh|mau|gấp lên|tay|kẻo
        ngày cuối
        thời gian có_hạn
    """,
    table.ORDER_TALK: """
        đơn hàng .. của|số|đã|mã|đang|<n>|bị|này|sẽ|giao|được|bạn|chưa|không
        đơn|mã đơn|vận_đơn .. <n>|là|của|số|đã|hàng?
        xác nhận|hủy|huỷ|trạng_thái|hoàn đơn|đơn_hàng
        kiện|bưu|gói|gói_hàng|hàng hàng|kiện|phẩm .. đã|bị|đang|sẽ|của|giao|tới|trả|được|lỗi|hỏng|
            về_kho
        giao|chuyển hàng .. đã|sẽ|vào|trễ|chậm|ngày|dự|thành|lại|không|cho|trong
        đã giao|gửi|đóng_gói|đặt|nhận_được|hoàn_tiền|xuất_kho|thanh_toán|hủy|huỷ .. đi|hàng|đơn|cho|
            tiền|thành|kiện?
        bị giao|trễ|lỗi|hỏng|vỡ|hải_quan|thiếu .. trễ|hỏng|giữ?
        hóa|hoá đơn .. đính|gửi|của|mua|vat|đơn|cho
        hoàn tiền|lại|trả .. trong|cho|vào|đơn|bạn|lại|tiền
        tiền .. được|sẽ hoàn|hoàn_lại|trả
        đổi|trả|bảo hàng|hành|trả|sang .. đã|lại|của|trong|bạn|l?
        trả lại|hàng
        bạn|chị|anh|mình đặt|đã_đặt|đã_mua|mua .. hàng|là|đã|hết|cỡ|size|ở|có
        cỡ|size|kích_thước|màu|mẫu .. hết|nào|không|muốn|đổi
        địa chỉ .. giao|nhận|cung|xác|của|gửi
        mã vận_đơn|đơn_hàng|theo_dõi|bưu_kiện
        hải quan
        đơn vị vận_chuyển
        mật khẩu .. đặt|đổi|khôi
    """,
    table.ORDER_LINES: """
        tạm tính|cộng <amount>|<n>|:
        tổng|thành cộng|tiền|thanh_toán .. <amount>|<n>|:
        phí vận_chuyển|ship <amount>|<n>|:
        số lượng <n>|:
        đơn giá <n>|<amount>|:
        địa chỉ giao_hàng|nhận_hàng :?
    """,
    table.REQUEST: """
        tôi|mình|em|cháu .. muốn|cần|chưa|đã_đặt|đặt|mua|nhận|hỏi|không_thể|gặp .. hủy|trả|đổi|đơn|
            hàng|biết|nhận|mua|được|áo|tiền
        khi|bao|ở|tại nào|giờ|lâu|đâu|sao .. giao|hàng|nhận|tôi|đơn|có|mới|thì|chưa
        cho|giúp tôi|mình|em .. hỏi|biết|đổi|xem|với|hủy
        có_thể .. giúp|đổi|hủy|không
    """,
}
