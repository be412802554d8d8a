"""Vietnamese: two words in a slot are one word there. Written with or without marks."""

from collections.abc import Mapping
from typing import Final

from policies.symbols import table
from policies.symbols.kinds import Symbol

PHRASES: Final[Mapping[Symbol, str]] = {
    table.ADVANTAGE: """
        mua <n> tặng
        mua .. tặng <n>|ngay|kèm|thêm|1
        tặng|nhận .. voucher|phiếu|mã|quà .. đơn_hàng|hóa_đơn|lần_mua|khi_mua|cho_đơn|kế_tiếp|
            tiếp_theo|từ|trị_giá|đặc_biệt
        giảm|giảm_thêm <cut> .. đơn_hàng|đơn|lần_mua|hóa_đơn .. tiếp|đầu|kế|sau|tới
        quà_tặng|tặng_quà .. cho|khi|kèm .. mỗi|mọi|hóa_đơn
        quà cho .. khách|người .. đầu
        miễn_phí vận_chuyển|giao_hàng|ship .. toàn_quốc|đơn_từ|mọi_đơn|hôm_nay
        freeship toàn_quốc|mọi|đơn|0đ|từ
    """,
    table.COUPON: """
        nhập|dùng|sử_dụng|áp_dụng mã .. <anycode>|giảm|khi|để
        mã giảm_giá|khuyến_mãi|ưu_đãi|voucher <code>
        mã giảm_giá cho bạn
        nhận|trúng|tặng .. phiếu|thẻ|voucher giảm_giá|mua_hàng|quà_tặng
    """,
    table.PRICE_OFF: """
        giảm|giảm_giá|sale|chiết_khấu|ưu_đãi đến|tới|lên|sốc|lên_đến <percent>
        giảm|tiết_kiệm|nhận ngay|đến|tới|thêm|ngay_đến <cut>
        được giảm thêm? <cut>
        <percent> cho|giảm|off .. toàn|tất_cả|mọi|mỗi
        giá chỉ|sốc <amount>|<n>|chỉ
        tiết kiệm <cut>|đến|tới
        nửa giá
        siêu giảm_giá
    """,
    table.SALE: """
        siêu|đại|big|mega|flash sale|khuyến_mãi|hạ_giá|giảm_giá
        xả|thanh kho|hàng|lý
        khuyến mãi|mại .. lớn|khủng|hấp_dẫn|đặc_biệt|cuối|tháng|hôm|dịp|sốc|duy|tưng|hè|tết|mùa|
            bắt_đầu
        giảm giá sốc|toàn|mạnh|lớn|đồng_loạt|cực|cuối
        sale sập|sốc|cuối|lớn|hè|tết|toàn
        chương_trình ưu_đãi|khuyến_mãi|giảm_giá|tri_ân
    """,
    table.PRIZE: """
        trúng|đã_trúng thưởng|giải|xe|iphone|điện_thoại|<n>|<amount>|tiền|vàng
        nhận thưởng|giải_thưởng|phần_thưởng|quà_miễn_phí
        chúc mừng .. trúng|may_mắn|được_chọn|nhận|thắng|giải
        quay|bốc|rút số|thăm .. trúng|may_mắn
        vòng quay may_mắn
        cơ hội|cơ_hội .. trúng|nhận|thắng
        tặng miễn_phí|ngay|bạn .. mẫu|ebook|khóa|iphone|điện_thoại
        trúng ô_tô|xe_hơi|giải_thưởng|iphone|phiếu
        khách hàng may_mắn
        rút|bốc thăm .. trúng|may
        nhận giải
        được chọn .. nhận .. giải|thưởng
        giải thưởng tiền_mặt
        cơ hội|cơ_hội .. nhận|trúng thẻ|iphone|quà
        số .. được|đã_được chọn|chọn_ngẫu_nhiên
        ngẫu nhiên .. nhận|thưởng
        nhận|tặng <amount>|<n> .. tiền_thưởng|thưởng|tiền_mặt
        tiền thưởng .. nhận|ngay|chờ
        chắc_chắn|nhận_ngay có_quà|quà_tặng|quà
        khách_sạn|tour|du_lịch|vé_máy_bay .. miễn_phí|giá_rẻ|chỉ_từ|khuyến_mãi
        chúc mừng .. cơ_hội|bạn_có|được
    """,
    table.LOYALTY: """
        tích|đổi|nhân|thưởng|tặng điểm
        điểm thưởng|tích_lũy .. đổi|nhân|quà|hết_hạn
        khách hàng thân_thiết|vip
        thành viên|thẻ .. vip|ưu_đãi|thân_thiết|đặc_quyền|vàng
        mừng|chúc sinh_nhật|mừng_sinh_nhật
        hoàn tiền .. <percent>|lên|đến|cho_mọi
        tích điểm .. mỗi|nhận|đổi
        chương_trình khách_hàng thân_thiết|thành_viên
    """,
    table.REFERRAL: """
        mời|giới_thiệu|rủ .. bạn_bè|người_thân .. tải|nhận|được|cùng|đăng_ký
        mỗi người_bạn|lượt_giới_thiệu|bạn_bè
        giới_thiệu bạn_bè|bạn .. nhận|cùng
    """,
    table.MONEY: """
        vay tiền|vốn|nhanh|tín_chấp|tiêu_dùng|online|mua|thế_chấp|ngay
        cho vay
        lãi suất .. thấp|chỉ|ưu_đãi|<percent>|từ|hấp_dẫn
        không cần? thế_chấp
        cần tiền|vốn .. gấp|nhanh|ngay
        mở thẻ .. tín_dụng|miễn|hoàn
        thẻ tín_dụng .. miễn|hoàn|mở|duyệt|hạn_mức|0
        bảo hiểm .. ưu_đãi|chỉ|tư_vấn|miễn|nhân_thọ
        giải ngân .. nhanh|trong|ngay|tức
        cần tiền
        vay nhanh|tiêu_dùng|tín_chấp|online|tiền
        cho vay .. lãi|thế_chấp|giấy_tờ
        không cần? thế_chấp|giấy_tờ
        tài_khoản|thẻ|sim .. bị|đã_bị khóa|khoá|tạm_khóa|đình_chỉ|hạn_chế|phong_tỏa
        xác_minh|cập_nhật|xác_thực .. thông_tin|danh_tính|tài_khoản .. trong|nhấp|bấm|liên_kết|link
        nhấp|bấm|nhấn .. liên_kết|đây|link .. xác_minh|xác_nhận|cập_nhật|trả|đóng|thanh_toán
        trả|đóng|nộp phí .. để|liên_kết|link|tại_đây
        gửi .. số_tài_khoản|mã_otp|mật_khẩu
        cập_nhật địa_chỉ .. trả|phí
        bảo_hiểm|thẻ_tín_dụng|chứng_khoán|cổ_phiếu .. ngay|miễn_phí|hôm_nay|tư_vấn|khuyến_nghị
        căn_hộ|đất_nền|chung_cư .. mở_bán|chỉ_từ|đặt_chỗ|đầu_tư|triệu|tỷ
        gói data|cước|4g|5g .. ngay|miễn_phí|chỉ|soạn
    """,
    table.EARN: """
        việc nhẹ|làm lương|tại_nhà|thêm|online .. cao|lương|thu_nhập|uy_tín?
        thu nhập .. mỗi|ngày|tháng|thụ_động|thêm|cao|khủng|triệu|không_giới_hạn
        kiếm tiền|thêm|<n>|<amount> .. online|tại_nhà|mỗi|dễ|nhanh|ngày|mạng|tháng
        đầu tư .. lợi_nhuận|sinh_lời|chỉ|coin|bitcoin|ngay|an_toàn|lãi|x2
        tuyển cộng_tác_viên|ctv|đại_lý
        lợi nhuận .. cao|cam_kết|khủng|<percent>|đến
        kiếm <amount>|<n> .. ngày|tháng|giờ
        không cần? kinh_nghiệm
    """,
    table.VICE: """
        casino|sòng_bạc|nhà_cái|cá_cược|cá_độ|nổ_hũ|tài_xỉu|xổ_số|lô_đề|đánh_bạc|game_bài .. uy_tín|
            trực_tuyến|tặng|nạp|thưởng|online|đổi|hoàn|đăng|miễn|chơi
        giảm cân .. nhanh|an_toàn|cấp_tốc|kg|hiệu_quả|không
        tăng cường sinh_lý
        gái gọi|xinh
        hàng fake|super_fake|rep
        hẹn hò .. ngay|quanh|gái
        sòng_bạc|casino trực_tuyến|online
        vòng_quay|lượt_quay miễn_phí
        giảm cân .. ngày|thảo_dược|cam_kết
        các cô_gái
        cô_gái|gái|chàng_trai .. gần
        thầm yêu
        cô đơn
        trò chuyện .. cô_gái|gái|ngay
        xem bói|tử_vi|số_đề
        xổ_số|vietlott .. trúng|soi|ngay
        tìm bạn_đời|người_yêu
    """,
    table.SHORTCODE: """
        soạn .. gửi <n>
        soạn tin .. gửi
        nhắn .. gửi <n>
        soạn|nhắn|gửi .. đến|gửi|tới <n>
        gọi miễn_phí|ngay <n>
        gọi 09*|08*|19*
        nhạc chuông
        tin_nhắn|phút|cuộc_gọi|sms miễn_phí
        tin thoại mới
        điện_thoại mới .. miễn_phí
        cước|thuê_bao .. nửa|giảm|miễn
        <n> đồng/phút
        áp_dụng điều_khoản|điều_kiện
        từ_chối soạn
        nâng_cấp miễn_phí
    """,
    table.DEALS: """
        ưu đãi .. đặc_biệt|hấp_dẫn|khủng|lớn|độc_quyền|chỉ|dành|có_hạn|hôm|tháng|cuối|ngay|lên|đến|
            cho|tuần|mới|chờ
        giảm|giảm_giá <percent>
        <percent> rẻ|rẻ_hơn
        rẻ hơn <percent>
        giá|giá_cũng|cũng rẻ hơn
        giá sốc|rẻ|tốt_nhất|hấp_dẫn|hời|ưu_đãi|cực|không_thể
        đừng|không bỏ_lỡ|thể_bỏ_lỡ
        nhanh tay .. đặt|mua|kẻo|sở_hữu|săn|lên
        săn deal|sale|ưu_đãi|voucher
        cơ_hội vàng|duy_nhất|cuối|sở_hữu|hiếm
        chủ phiếu_quà_tặng|phiếu_mua_hàng
        giá rẻ_nhất|thấp_nhất|tốt_nhất|cực_rẻ
        trả góp .. dễ|0|không|lãi
        tiết kiệm <percent>
    """,
    table.CALL_TO_SHOP: """
        mua|đặt|đặt_mua|sở_hữu|đặt_hàng|mua_sắm|đặt_chỗ|săn ngay|liền
        ghé|ghé_thăm|tham_quan|xem|khám_phá|truy_cập|vào .. cửa_hàng|shop|website|bộ_sưu_tập|
            gian_hàng|showroom|fanpage|ngay|mẫu_mới|hàng_mới
        bộ_sưu_tập|mẫu|hàng|sản_phẩm|bst .. mới|xuân|hè|thu|đông .. về|ra_mắt|có_mặt|nhất|lên_kệ|đã|
            cập
        hàng mới về
        khám_phá ngay|thêm|bộ
        có_mặt tại cửa_hàng|shop|các
        xem|ghé|vào|mua .. website|cửa_hàng|shop của_chúng_tôi|chúng_tôi
        mua trực_tiếp|thẳng tại|từ|qua|ở
        đặt hàng ngay|hôm_nay
        hãy mua trước|ngay
        toàn bộ bộ_sưu_tập
        hàng|mẫu|váy|áo mới .. có_mặt|về
        mua_sắm tại cửa_hàng|shop|website
    """,
    table.OTHER_GOODS: """
        có_thể bạn .. thích|quan_tâm
        khách hàng .. cũng mua
        thường mua cùng
        gợi_ý|đề_xuất cho|dành bạn|riêng
        khách .. mua .. cũng|còn thích|mua
        nếu cần thêm .. còn|có|chúng_tôi
        cũng thích .. mới
    """,
    table.NEWS: """
        ra mắt .. mới|sản_phẩm|bộ|phiên_bản|ứng_dụng|bst|ngay
        đã có hàng|lại .. trở_lại|hàng
        tải|cài ngay|ứng_dụng|app|về
        khai trương .. cửa_hàng|chi_nhánh|tưng|giảm|mới
        đặt trước .. ngay|nhận|ưu
        chính thức mở_bán|ra_mắt|có_mặt|lên_kệ
        đã_có hàng trở_lại
        bán chạy_nhất
        lễ_khai_trương|khai_trương showroom|cửa_hàng|của|mới
    """,
    table.SUBSCRIBE: """
        đăng_ký ngay|nhận|thành_viên|bản_tin|tư_vấn|kênh|theo_dõi|hội_viên|miễn_phí|tài_khoản ..
            bản_tin|tin|ngay|ưu|miễn|nhận|để?
        theo dõi fanpage|kênh|trang|chúng_tôi|shop|zalo .. để|ngay|nhận?
        tham gia nhóm|group|kênh|cộng_đồng
        quan tâm zalo|trang|shop
        bản tin
        theo_dõi chúng_tôi|tụi_mình .. trên|instagram|facebook
        tham_gia nhóm|kênh zalo|telegram|facebook
    """,
    table.WIN_BACK: """
        nhớ bạn
        giỏ hàng .. chờ|quên|còn|bỏ|đợi
        quay|trở lại .. mua|cùng|shop|nhận|với
        lâu rồi|không .. gặp|ghé|thấy
        hoàn tất|thành mua_hàng|đơn_hàng_của_bạn_ngay
        giỏ_hàng của_bạn|của
        trước khi hết
    """,
    table.TRIAL: """
        dùng|trải_nghiệm|học|tập thử .. miễn_phí|ngay|<n>|không
        miễn phí <n> ngày|tháng
        tháng|buổi đầu .. miễn_phí
        nâng cấp .. premium|gói|pro|ngay
        tư vấn miễn_phí
        nhận|xem|dùng demo|bản_dùng_thử .. miễn_phí
        tháng|tuần đầu .. miễn_phí
        hội_viên|thành_viên .. miễn_phí
        miễn_phí hội_viên|thành_viên|tháng_đầu
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
        chúng_tôi|shop|mình giúp .. bán|cửa_hàng|doanh
        nhà_máy|xưởng .. sản_xuất|bán_sỉ|giá_xưởng
        giá xưởng|gốc|sỉ
        nhận báo_giá
        bán sỉ
    """,
    table.EVENT: """
        mời|kính_mời|thân_mời .. tham_dự|tham_gia|đến_dự|ghé
        hội_thảo|sự_kiện|workshop|webinar|triển_lãm|khóa_học|livestream|lễ_hội .. miễn_phí|đăng|
            tham|vé|ngay|diễn
        vé|chỗ|suất có_hạn|giới_hạn|từ|đang|cuối
        quyên góp|ủng_hộ .. ngay|trẻ|quỹ|chúng|chương
        ủng hộ .. quỹ|trẻ|chiến_dịch|chúng_tôi
        mời bạn|quý_khách đến|tham
        <n> khách đầu
        khai_giảng|tuyển_sinh|khóa_học .. miễn_phí|giảm|ngay|ưu_đãi|đăng_ký
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
    table.SELF_PRAISE: """
        mới từ|chỉ_từ <amount>|<n>
        giá từ <amount>|<n>
        túi|túi_xách|giày|váy|áo|quần|đồng_hồ|nước_hoa .. nữ|nam|mới|chính_hãng
        chất lượng cao|hàng_đầu|tốt_nhất
    """,
    table.SURVEY: """
        khảo sát .. tham|phút|nhận|điền|hài_lòng|ngắn
        điền|tham_gia .. khảo_sát
        khảo_sát .. phút|thẻ|cơ_hội
    """,
    table.CLICK: """
        nhấn|bấm|click|truy_cập|nhấp vào|ngay|link|đây|tại
        gọi|liên_hệ|inbox|nhắn|alo ngay|hotline|zalo|shop|để
        xem thêm|ngay|chi_tiết
        chi tiết tại|xem
        trả_lời có|yes|ok
        bấm|nhấp vào_đây|vào_liên_kết
        trả_lời để
        xem liên_kết|link|tại
        quay lại và|mua|ghé
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
        khẩn cấp
        trước khi hết
        chỉ cuối_tuần
        lần thứ_hai
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
        size|kích_thước|màu .. hết|nào|không|muốn|đổi
        địa chỉ .. giao|nhận|cung|xác|của|gửi
        mã vận_đơn|đơn_hàng|theo_dõi|bưu_kiện
        hải quan
        đơn vị vận_chuyển
        mật khẩu .. đặt|đổi|khôi
        đính kèm
        hóa_đơn|hoá_đơn .. đính_kèm|trong|giữ|tính|bản|yêu_cầu|hộp|đơn
        kiện hàng
        đơn của_bạn
        đơn_hàng .. tính|gồm|có|hai|gửi
        bạn đặt|đã_đặt|đã_mua|mua|đã_chọn .. cỡ|màu|gói|dây|kích|hiện
        đã|sẽ|được hoàn
        hoàn tiền|lại|một_phần
        sẽ|đã|được gửi|giao .. lại|ngày|hôm|cái|đến|không_tính
        gửi ảnh|cái_mới|cốc_mới|lại
        trả hàng|trong_14_ngày
        bưu tá
        vận_chuyển|vận_đơn
        bên vận_chuyển
        chưa nhận_được .. thanh_toán|hàng|tiền
        thanh_toán .. chưa|đã|nhận
        bảo_hành|sửa .. năm|được|miễn
        cũng|được đổi được
        bị vỡ|hỏng|giữ|thất_lạc|lỗi
        xin_lỗi .. chậm|vì|về
        cảm ơn .. đã_mua|mua
        đã hết .. gửi|màu|cỡ
        dự_kiến đến|giao
        lấy hàng_trả
        gói quà
        gửi cỡ|màu
        hướng_dẫn sử_dụng
        viết gì|chính_tả
        trong|vào|theo|trên hóa_đơn|đơn_hàng
    """,
    table.ORDER_LINES: """
        tạm tính|cộng <amount>|<n>|:
        tổng|thành cộng|tiền|thanh_toán .. <amount>|<n>|:
        phí vận_chuyển|ship <amount>|<n>|:
        số lượng <n>|:
        đơn giá <n>|<amount>|:
        địa chỉ giao_hàng|nhận_hàng :?
        phải trả|thanh_toán <amount>|<n>
    """,
    table.ASKED: """
        bạn có_hỏi|hỏi
        trả_lời câu_hỏi
        theo yêu_cầu
        bạn đã_yêu_cầu
    """,
    table.REQUEST: """
        tôi|mình|em|cháu .. muốn|cần|chưa|đã_đặt|đặt|mua|nhận|hỏi|không_thể|gặp .. hủy|trả|đổi|đơn|
            hàng|biết|nhận|mua|được|áo|tiền
        khi|bao|ở|tại nào|giờ|lâu|đâu|sao .. giao|hàng|nhận|tôi|đơn|có|mới|thì|chưa
        cho|giúp tôi|mình|em .. hỏi|biết|đổi|xem|với|hủy
        có_thể .. giúp|đổi|hủy|không
    """,
}
